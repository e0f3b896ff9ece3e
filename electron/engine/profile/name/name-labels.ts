// What stands before a name in a form.

export const fullLabel =
  /^\s*(?:full\s*name|name(?:\s+and\s+surname)?|vor-?\s?(?:und|&|u\.)\s?(?:nach|zu)name|name,\s?vorname|nom\s+(?:et\s+)?pr[ée]nom|nom\s+complet|pr[ée]nom\s+(?:et\s+)?nom|nom|nombre(?:\s+(?:y\s+apellidos?|completo))?|apellidos?\s+y\s+nombres?|nome(?:\s+(?:e\s+cognome|completo))?|cognome\s+e\s+nome|naam|volledige\s+naam|imi[ęe]\s+i\s+nazwisko|nazwisko\s+i\s+imi[ęe]|namn|navn|nimi|jm[ée]no(?:\s+a\s+p[řr][íi]jmen[íi])?|n[ée]v|nume(?:\s+[șs]i\s+prenume)?|ad[ıi]?\s+soyad[ıi]?|first\s+name\(s\)\s*[/,]\s*surname\(s\)|surname\(s\)\s*\/\s*first\s+name\(s\)|ф\.?и\.?о\.?|имя|ονοματεπώνυμο|όνομα|氏名|お名前|名前|姓名|성명|이름|الاسم(?:\s+الكامل)?|שם)(?:\s*\([^)]{1,15}\))?\s*(?:[:：]\s*|\s{2,}|$|(?<=\)\s)(?=\p{Lu}))/iu;

export const isNameLabel = (text: string): boolean =>
  text.trim() !== '' && text.length < 40 && (fullLabel.exec(text)?.[0].length ?? 0) >= text.trimEnd().length;

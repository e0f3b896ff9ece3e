import { joinsWords } from '../contact/title-words';

const particle =
  /^(?:van|von|vom|zu|zum|zur|de|del|della|delle|dei|di|da|das|do|dos|du|des|der|den|het|ter|ten|te|la|le|las|los|el|al|bin|bint|ibn|ben|abu|abd|ould|y|e|i|af|av|mc|mac|st\.?|san|santa|d'|d’|l'|'t|’t|op|in|und|ap|ab|ferch|n[íi]|nic|u[íi]|ua|y)$/iu;
const latinWord =
  /^(?:[DdLlOo]['’`´])?(?:[Aa]l-|[Ee]l-)?\p{Lu}[\p{L}\p{M}\ufffd]*(?:['’`´-](?:\p{L}[\p{L}\p{M}\ufffd]*))*\.?$/u;
const initial = /^\p{Lu}\.?(?:-?\p{Lu}\.?)?$/u;
const quoted = /^[("'“‘„«]\p{L}[\p{L}\p{M}.-]*[)"'”’“»]$/u;
const suffix = /^(?:Jr|Sr|II|III|IV|MD|PhD|RN)\.?$/u;
const uncasedWord = /^[\p{Lo}\p{Lm}\p{M}ー々'’-]+$/u;

export const academicTitle =
  /^(?:(?:prof(?:essor|\.)?|priv\.-doz\.?|dr\.?(?:[\s-]?(?:med|phil|rer|nat|ing|jur|h|c|dent|vet|pol|oec|iur)\.?(?:\s?(?:nat|pol|c|dent|med)\.?)?){0,3}|dipl\.?-?\s?(?:ing|kfm|kffr|inf|psych|phys|betriebsw|oec|päd|biol|chem)\.?(?:\s?\((?:fh|ba|tu)\))?|dipl\.|ing\.?|mag\.?|mgr\.?|inż\.?|ir\.?|drs\.?|mr\.(?=\s+[a-z]+\s)|lic\.?|arq\.?|abg\.?|d\.?ra\.?|dott\.?(?:ssa)?|avv\.?|engr?\.?|rev\.?|capt\.?|maître|me\.?|bc\.?|judr\.?|mudr\.?|phdr\.?|rndr\.?|doc\.?|hab\.?)\s+)+/iu;
export const salutation =
  /^(?:mrs?|ms|miss|mx|herrn?|frau|m\.|mme|mlle|monsieur|madame|sr|sra|srta|sig|sig\.ra|signora?|dhr|mevr|mw|pan|pani|shri|smt)\.?\s+(?=\p{Lu})/iu;
/** ", RN, BSN" or ", Ph.D." behind a name. */
export const credentials =
  /(?:\s*,\s*|\s+)(?:(?:R\.?N|R[GM]N|RNLD|[CIM]Eng|MI(?:ET|CE|MechE)|[FM]RICS|[FM]CIPS|[FM]CIPD|QTS|PGCE|B\.?Com|M\.?Com|BBA|DBA|RPh|C\.?F\.?P|FRM|CAIA|CISM|CSPO|PSM|LCPC|LPC|LMHC|CNM|CRNP|PA-C|RDH|RHI[AT]|CPC|CPhT|PgDip|PGDip|B\.?S\.?N|M\.?S\.?N|L\.?P\.?N|L\.?V\.?N|C\.?N\.?A|N\.?P|F\.?N\.?P(?:-?B?C)?|A\.?P\.?R\.?N|D\.?N\.?P|C\.?C\.?R\.?N|M\.?D|D\.?O|D\.?D\.?S|D\.?V\.?M|Ph\.?\s?D|Ed\.?D|Psy\.?D|Pharm\.?D|J\.?D|LL\.?\s?[BM]|Esq|M\.?B\.?A|M\.?P\.?H|M\.?P\.?A|M\.?S\.?c|M\.?S\.?W|L\.?C\.?S\.?W|B\.?S\.?c|B\.?A|B\.?S|M\.?A|M\.?S|M\.?Ed|M\.?Eng|B\.?Eng|B\.?Tech|M\.?Tech|MBBS|FRCS|MRCP|CPA|CFA|CMA|ACCA|FCCA|ACA|CIA|CISA|CISSP|CEH|PMP|PMI-ACP|CSM|P\.?E|P\.?Eng|EIT|LEED AP|AIA|RIBA|SHRM-S?CP|S?PHR|CIPD|FCIPD|RDN?|LMT|OTR(?:\/L)?|PT|DPT|CRNA|RRT|EMT(?:-[BP])?|NRP|CMP|ITIL|MSW|LMFT|BCBA|FCA|CA|CS|Ing|Dipl\.?-?[A-Z][a-z]*\.?|M\.?Sc|B\.?Sc|ret)\.?(?:\s*\([^)]{1,20}\))?(?:\s*[,/]\s*|\s+|$))+$/u;

export type NameShape = { readonly words: readonly string[]; readonly isUncased: boolean };

/** Two to five words that look like a name in any script; a single one only where the script writes names so. */
export const nameShape = (text: string, least = 2): NameShape | null => {
  if (text.length < 2 || text.length > 60 || /[\d@:;=+*_#%?!<>[\]{}\\|/]/.test(text)) return null;
  const words = text.split(/[\s・·]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 6) return null;
  if (words.every((word) => uncasedWord.test(word))) return uncased(text, words);
  if (
    words.length < least ||
    joinsWords(words.filter((word) => !particle.test(word) && word.length > 2).join(' '))
  )
    return null;
  const isName = words.every(
    (word) =>
      particle.test(word) ||
      latinWord.test(word) ||
      initial.test(word) ||
      quoted.test(word) ||
      suffix.test(word),
  );
  const strong = words.filter(
    (word) => latinWord.test(word) && word.replace(/[^\p{L}]/gu, '').length > 1 && !particle.test(word),
  );
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const holds =
    strong.length >= Math.min(least, 2) || (strong.length === 1 && words.some((word) => initial.test(word)));
  if (!isName || !holds || (particle.test(last) && last === last.toLowerCase())) return null;
  return /^(?:in|und|y|e|i|te)$/.test(first) ? null : { words, isUncased: false };
};

const uncased = (text: string, words: readonly string[]): NameShape | null => {
  const letters = [...text.replace(/[\s・·]/g, '')].length;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) {
    const most = /[\p{Script=Katakana}ー]{3}/u.test(text) ? 16 : 7;
    return letters >= 2 && letters <= most && words.length <= 3 ? { words, isUncased: true } : null;
  }
  return words.length >= 2 && words.length <= 5 ? { words, isUncased: true } : null;
};

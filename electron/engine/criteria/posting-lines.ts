// A posting, line by line: which lines ask for something, which wish, and which tell of tasks, the company or benefits.

export type PostingSection = 'required' | 'preferred' | 'tasks' | 'other';
export type PostingLine = {
  readonly text: string;
  readonly bullet: boolean;
  readonly section: PostingSection;
};

export const postingLines = (posting: string): readonly PostingLine[] => {
  const raw = posting
    .slice(0, maxPosting)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let section: PostingSection = 'other';
  const lines: PostingLine[] = [];
  for (const [index, trimmed] of raw.entries()) {
    const text = trimmed.replace(bulletMark, '');
    const bullet = text !== trimmed;
    const opened = bullet ? null : openedBy(text, bulletMark.test(raw[index + 1] ?? ''));
    if (opened) section = opened.section;
    if (!opened)
      lines.push(
        ...(bullet
          ? [{ text, bullet, section }]
          : sentences(text).map((each) => ({ text: each, bullet, section }))),
      );
    else if (opened.rest !== '') lines.push({ text: opened.rest, bullet, section });
  }
  return lines;
};

const maxPosting = 200_000;
const maxHeading = 70;
const bulletMark = /^(?:[-–—*•·▪◦‣✓✔►➤o]|\d{1,2}[.)])\s+/u;

type Opened = { readonly section: PostingSection; readonly rest: string };

/** A short line over bullets, or one with a colon, is a heading, whatever it says; "Requirements: a, b" is both. */
const openedBy = (text: string, beforeBullets: boolean): Opened | null => {
  const bare = text.replace(/^#+\s*|^\*\*|\*\*$/g, '');
  const [, label = '', rest = ''] = /^([^:：]{2,60})[:：]\s*(\S.*)$/u.exec(bare) ?? [];
  const named = label === '' ? null : sectionOf(label);
  if (named) return { section: named, rest };
  const heading = bare.replace(/[:：]$/, '');
  if (heading.length > maxHeading || /[.!?]$/.test(heading)) return null;
  const known = sectionOf(heading);
  const isHeading = beforeBullets || heading !== bare;
  const short = heading.split(/\s+/).length <= 6;
  if (known && (isHeading || short)) return { section: known, rest: '' };
  return isHeading ? { section: 'other', rest: '' } : null;
};

const sentences = (text: string): readonly string[] =>
  text.split(/(?<=[\p{Ll}\d)%][.!?])\s+(?=\p{Lu})/u).map((each) => each.trim());

const sectionOf = (heading: string): PostingSection | null =>
  headings.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;

/** Order matters: "Nice to have" before "What you have", "What we offer you" before "you". */
const headings: readonly (readonly [PostingSection, RegExp])[] = [
  [
    'preferred',
    /nice.to.have|preferred|bonus (?:points|skills)|good to have|would be (?:good|nice|great|a plus)|desirable|desired|a plus\b|von vorteil|wünschenswert|pluspunkt|un plus|serait un atout|atouts|deseable|se valorará|valorable|gradit[oi]|preferenzial|desejáve|diferencia(?:l|is)|pré? ?(?:als )?pluspunt|mile widziane|dodatkow/i,
  ],
  [
    'other',
    /benefit|we offer|what you.{0,8}(?:get|receive)|perks|\babout\b|company|compensation|salary|\bpay\b|how to apply|application process|contact|equal opportunit|diversity|why (?:join|work|us)|location|wir bieten|unser angebot|das bieten|über uns|wer wir sind|kontakt|bewerbung|vergütung|nous (?:vous )?offrons|à propos|avantages|rémunération|ofrecemos|sobre nosotros|beneficios|offriamo|chi siamo|oferecemos|sobre (?:nós|a empresa)|wij bieden|over ons|oferujemy|o (?:nas|firmie)/i,
  ],
  [
    'tasks',
    /responsibilit|dut(?:y|ies)|your (?:tasks|role|mission|job)|the (?:role|job|position)|what you(?:['’]ll| will)? do|day.to.day|aufgaben|das erwartet|tätigkeit|vos missions|missions?\b|votre rôle|funciones|responsabilidad|tareas|mansioni|attività|compiti|responsabilidades|atividades|funções|taken|werkzaamheden|functieomschrijving|obowiązk|zakres/i,
  ],
  [
    'required',
    /require|qualification|must.haves?|essential|what you.{0,14}(?:bring|need|have)|^you (?:have|bring|are|will need)\b|your (?:profile|background|skills)|skills|experience|education|who you are|what we.{0,6}(?:are looking|look) for|we expect|candidate|person specification|criteria|anforderung|ihr profil|dein profil|das bring|voraussetzung|qualifikation|mitbring|wir erwarten|profil (?:recherché|wymagan)|votre profil|^profil\b|compétences|exigences|requisitos|perfil|se requiere|requisiti|profilo|competenze|exigências|functie-?eisen|wij vragen|jouw profiel|wie ben jij|wymagania|oczekujemy|kogo szukamy/i,
  ],
];

/** The mark that a list draws before each of its items; words follow after a space. */
export const isMark = (text: string): boolean => text.length <= 2 && alone.test(text);

/** How many words at the beginning of a line are nothing but its mark. */
export const beginsWithMark = (words: readonly string[], gapEms: number): boolean => {
  const [first = '', second = ''] = words;
  if (second === '') return false;
  return marks.test(first) || (gapEms >= wideEms && typed.test(first));
};

const marks = /^[•●▪▫◦‣∙○■□▢➢➤►▶▸✓✔✦❖◆◇⁃·‧➔→»*+–—-]$/u;
/** What symbol fonts show as a mark although it is written as a letter. */
const typed = /^[o§Øüqv]$/u;
const alone = /^[•●▪▫◦‣∙○■□▢➢➤►▶▸✓✔✦❖◆◇⁃·‧➔→»*+–—o§Øüqv\ufffd-]\ufe0f?$/u;
const wideEms = 0.5;

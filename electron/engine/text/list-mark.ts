/** The mark of a list's item that somebody typed, parted from its words; null where there is none. */
export const withoutListMark = (line: string): string | null => {
  const match =
    /^\s*(?:[•●▪▫◦‣∙○■□➢➤►▶▸✓✔✦❖◆◇⁃·‧\uf0b7\uf0a7\uf0d8\uf0fc]\s*|[-–—*+]\s+|o[\t ]{1,8}(?=\p{Lu}))(?=[\p{L}\p{N}"“„(«€$£])/u.exec(
      line,
    );
  return match === null ? null : line.slice(match[0].length);
};

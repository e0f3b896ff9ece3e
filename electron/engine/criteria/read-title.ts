/** The job's title as a posting says it: labelled, or its first short line. */
export const readTitle = (posting: string): string | null => {
  const lines = posting
    .slice(0, 5000)
    .split(/\r?\n/)
    .map((line) => line.replace(/^#+\s*|^\*\*|\*\*$/g, '').trim())
    .filter((line) => line !== '');
  const labelled = lines.flatMap((line) => label.exec(line)?.[1] ?? [])[0];
  const [first = ''] = lines;
  const bare = trimmed(labelled ?? first);
  return bare !== '' &&
    bare.length <= 120 &&
    bare.split(/\s+/).length <= 12 &&
    !/[.!?:]$/.test(bare) &&
    /\p{L}/u.test(bare)
    ? bare
    : null;
};

const label =
  /^(?:job title|position|role|vacancy|stelle|stellenbezeichnung|poste|puesto|posizione|cargo|functie|stanowisko)\s*[:：]\s*(.{2,120})$/i;

/** "(m/f/d)", the place and the hours are no part of it. */
const trimmed = (title: string): string =>
  title
    .replace(
      /\s*[([][^)\]]*(?:time|zeit|permanent|temporary|remote|hybrid|befristet|temps|jornada|shift)[^)\]]*[)\]]/gi,
      '',
    )
    .replace(/\s*[([](?:[mwfdxh]\s?\/\s?)+[mwfdxh*](?:\s?\/\s?\w)?[)\]]/gi, '')
    .replace(
      /\s+(?:[-–|,]|in|at|bei)\s+(?:full[- ]time|part[- ]time|vollzeit|teilzeit|remote|hybrid).*$/i,
      '',
    )
    .replace(
      /^(?:we are (?:hiring|looking for)|wir suchen|hiring|job posting|wanted)\s*[:!]?\s*(?:an?|eine?n?)?\s+/i,
      '',
    )
    .trim();

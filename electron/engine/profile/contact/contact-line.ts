import type { SectionKind } from '@shared/model/profile';
import type { PageLine } from '../page-line';
import type { Section } from '../sections/section';

/**
 * Where a line stands for the question "is this about the person's own address": in the block that says so (`head`),
 * under a heading of its own (`body`), in what is told of work and studies (`history`), or about other people.
 */
export type Zone = 'head' | 'body' | 'history' | 'others';
export type ContactLine = PageLine & {
  readonly zone: Zone;
  readonly kind: SectionKind;
  readonly heads: boolean;
};

/** A column that is read late still stands above the heading it seems to follow: such a line belongs to nobody's section. */
export const contactLinesOf = (sections: readonly Section[]): readonly ContactLine[] => {
  let tellsOfOthers = false;
  return sections.flatMap((section) => {
    const { kind, heading, lines } = section;
    tellsOfOthers &&= kind === 'other' && closes(heading);
    const from = tellsOfOthers ? 0 : othersFrom(section);
    tellsOfOthers ||= from < lines.length || kind === 'references';
    return [
      ...(heading && (kind === 'other' || kind === 'contact')
        ? [{ ...heading, kind, zone: zoneOf(kind), heads: true }]
        : []),
      ...lines.map((line, index) => {
        const own = standsAbove(line, heading) ? (isNearTop(line) ? 'contact' : 'other') : kind;
        const zone: Zone = isOfOthers(line.text) || index >= from ? 'others' : zoneOf(own);
        return { ...line, kind: own, zone, heads: false };
      }),
    ];
  });
};

/** A second column of referees is read behind the line that is signed. */
const closes = (heading: PageLine | null): boolean =>
  /^\s*(?:signature|signed|date|place|unterschrift|ort|datum|firma|assinatura|handtekening)(?![\p{L}])/iu.test(
    heading?.text.slice(0, 40) ?? '',
  );

const othersFrom = ({ kind, heading, lines }: Section): number => {
  if (opensOthers.test(heading?.text.slice(0, 60) ?? '')) return 0;
  const at = lines.findIndex(({ text }) => opensOthers.test(text.slice(0, 60)));
  // in the head the person's own address stands first
  if (kind === 'contact' && !lines.slice(0, Math.max(0, at)).some(({ text }) => text.includes('@')))
    return lines.length;
  return at === -1 ? lines.length : at + 1;
};

/** A heading that was not seen as one, as it is numbered or stands in a table. */
const opensOthers =
  /^\s*(?:(?:section|part|teil|secci[óo]n|parte|partie)\s+\w{1,3}\s*[:.–-]?\s*|\w{1,3}[.)]\s*)?(?:(?:professional|personal|character)\s+)?(?:referees?|references?|referenzen|r[ée]f[ée]rences|referencias|refer[êe]ncias|referenze|referenties)\s*(?:\([^)]{1,40}\))?\s*[:：]?\s*$/iu;

/** Who is called in an emergency, or may be asked about the person. */
const isOfOthers = (text: string): boolean =>
  /^\s*(?:emergency|next\s+of\s+kin|in\s+case\s+of\s+emergency|notfallkontakt|contact\s+d['’]urgence|contacto\s+de\s+emergencia|refere(?:e|nce)s?(?:\s+\d)?\s*[:–-]|referenz(?:en|person)?\s*[:–-]|r[ée]f[ée]rences?\s*[:–-]|referencias?\s*[:–-]|referenze\s*[:–-]|referenties?\s*[:–-])/iu.test(
    text.slice(0, 60),
  ) && /@|\d{3}/.test(text);

const standsAbove = (line: PageLine, heading: PageLine | null): boolean =>
  heading?.box != null &&
  line.box !== null &&
  line.page === heading.page &&
  line.box[1] + line.box[3] <= heading.box[1];

/** Points from the top of the first page: a little more than the upper third of a letter or A4 page. */
const topPart = 320;

const isNearTop = (line: PageLine): boolean => line.page === 1 && line.box !== null && line.box[1] < topPart;

const zoneOf = (kind: SectionKind): Zone => {
  switch (kind) {
    case 'contact':
      return 'head';
    case 'references':
      return 'others';
    case 'work':
    case 'education':
    case 'projects':
    case 'publications':
    case 'volunteering':
    case 'certifications':
    case 'awards':
      return 'history';
    default:
      return 'body';
  }
};

/** Height of the letters, or what comes nearest to it. */
export const letterSize = (line: PageLine): number | null => line.size ?? line.box?.[3] ?? null;

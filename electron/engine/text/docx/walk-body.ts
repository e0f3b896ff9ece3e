import type { Failure } from '@shared/errors/failure';
import { ok, type Result } from '@shared/lib/result';
import type { Finding } from '@shared/model/text';
import { makeCollector } from '../collect-lines';
import type { RawLine } from '../make-text';
import { readXml } from '../read-xml';
import { hiddenAs, paper, parseHex, type TextLook } from '../text-look';
import { isFarAway } from './far-away';
import { withShape } from './paragraph-shape';
import type { Styles } from './read-styles';
import { shadeOf, withProperty, withTextFill } from './run-look';
import { makeSections, type PartReference } from './sections-of-body';

export type Body = {
  readonly lines: readonly RawLine[];
  readonly findings: readonly Finding[];
  /** Relation ids of the headers and footers that this part shows, those of even pages apart. */
  readonly headers: readonly PartReference[];
  readonly footers: readonly PartReference[];
  readonly pictures: boolean;
};

/** Walks document.xml, or a header, footer or notes part, in the order a reader meets the text. */
export const walkBody = (bytes: Uint8Array, styles: Styles): Result<Body, Failure> => {
  const collector = makeCollector();
  const path: string[] = [];
  const paragraphs: Paragraph[] = [];
  const runs: TextLook[] = [];
  const grounds: Ground[] = [{ behind: paper }];
  const sections = makeSections();
  let pictures = false;
  let skipping = 0;
  let awayDepth = 0;
  let hiddenDepth = 0;
  let row: TextLook = {};

  const open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    path.push(name);
    if (skipping > 0 || skipped.has(name)) {
      skipping += 1;
      return;
    }
    const ground = grounds.at(-1);
    const paragraph = paragraphs.at(-1);
    if (name === 'shape' && /(?:margin-)?(?:left|top):\s*-\d{4,}/.test(attributes.get('style') ?? ''))
      awayDepth = path.length;
    if (name === 'shape' && /visibility:\s*hidden/.test(attributes.get('style') ?? ''))
      hiddenDepth = path.length;
    if (grounded.has(name))
      grounds.push({ behind: vmlFill(attributes) ?? (ground === undefined ? paper : ground.behind) });
    if (name === 'p') {
      collector.openParagraph(styles.shape(undefined));
      paragraphs.push({ look: styles.look(undefined), behind: undefined });
    } else if (name === 'tr') collector.openRow();
    else if (name === 'tc') collector.openCell();
    else if (name === 'txbxContent') collector.openRegion();
    else if (name === 'r') runs.push({ ...styles.ofDocument, ...paragraph?.look, ...aside() });
    else if (name === 'blip' || name === 'imagedata') pictures = true;
    else if (sections.takes(name, attributes)) return;
    else if (name === 'background' && ground !== undefined)
      ground.behind = parseHex(attributes.get('color')) ?? ground.behind;
    else if (path.at(-2) === 'trPr' && name === 'hidden') row = { ...row, vanish: true };
    else if (path.at(-2) === 'trPr' && name === 'trHeight' && isFlat(attributes, 'val', 'hRule'))
      row = { ...row, clipped: true };
    else if (name === 'docPr' && /^(?:1|true)$/.test(attributes.get('hidden') ?? ''))
      hiddenDepth = path.length - 1;
    else if ((name === 'framePr' || name === 'ind') && path.at(-2) === 'pPr' && paragraph !== undefined) {
      if (isFarAway(attributes)) paragraph.look = { ...paragraph.look, away: true };
    } else if (path.at(-1) !== 'textFill' && path.includes('textFill'))
      runs.push(withTextFill(runs.pop() ?? {}, name, attributes));
    else if (ground !== undefined && path.at(-1) === 'srgbClr' && paintedBy(path.slice(0, -1)))
      ground.behind = parseHex(attributes.get('val')) ?? null;
    else if (
      ground !== undefined &&
      (paintedBy(path) || (path.at(-2) === 'srgbClr' && paintedBy(path.slice(0, -2))))
    )
      ground.behind = null;
    else if (name === 'tblStyle' && ground !== undefined) {
      const painted = styles.painted(attributes.get('val'));
      if (painted !== 'none') grounds.splice(-1, 1, { behind: null, firstRow: painted === 'first' });
    } else if (name === 'shd' && path.at(-2) === 'tcPr' && ground !== undefined)
      ground.behind = shadeOf(attributes) ?? ground.behind;
    else if (name === 'shd' && path.at(-2) === 'pPr' && paragraph !== undefined)
      paragraph.behind = shadeOf(attributes);
    else if (name === 'pStyle' && paragraph !== undefined) {
      paragraph.look = styles.look(attributes.get('val'));
      collector.mark(styles.shape(attributes.get('val')));
    } else if (paragraph !== undefined && shaping.has(name) && path.includes('pPr', -3)) {
      if (name === 'spacing' && isFlat(attributes, 'line', 'lineRule'))
        paragraph.look = { ...paragraph.look, clipped: true };
      collector.mark(withShape({}, name, attributes));
    } else if (path.at(-2) === 'rPr' && path.at(-3) === 'r') setRun(runs, styles, { name, attributes });
    else if (runs.length > 0) say(textOf(name, attributes));
  };

  const close = (name: string): void => {
    path.pop();
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    if (grounded.has(name)) grounds.pop();
    if (name === 'sectPr') sections.end();
    if (name === 'r') runs.pop();
    if (path.length < awayDepth) awayDepth = 0;
    if (path.length < hiddenDepth) hiddenDepth = 0;
    if (name === 'tr') {
      if (grounds.at(-1)?.firstRow === true)
        grounds.splice(-1, 1, { behind: grounds.at(-2)?.behind ?? null });
      collector.closeRow();
      row = {};
    }
    if (name === 'txbxContent') collector.closeRegion();
    if (name === 'p') {
      collector.closeParagraph();
      paragraphs.pop();
    }
  };

  const aside = (): TextLook => ({
    ...(awayDepth > 0 ? { away: true } : {}),
    ...(hiddenDepth > 0 ? { vanish: true } : {}),
    ...row,
  });

  const say = (text: string): void => {
    const ground = paragraphs.at(-1)?.behind ?? grounds.at(-1)?.behind ?? null;
    if (text !== '') collector.add(text, hiddenAs(runs.at(-1) ?? {}, ground), runs.at(-1));
  };

  const read = readXml(bytes, {
    open,
    close,
    text: (text) => {
      if (skipping === 0 && path.at(-1) === 't') say(text);
      if (path.at(-1) === 'posOffset' && (Number(text) > 12_000_000 || Number(text) < -6_000_000))
        awayDepth = path.length - 2;
    },
  });
  if (!read.ok) return read;
  return ok({
    lines: collector.lines(),
    findings: collector.findings(),
    headers: sections.shown('headerReference'),
    footers: sections.shown('footerReference'),
    pictures,
  });
};

/** Where a paragraph's own properties speak of its place. */
const shaping = new Set(['outlineLvl', 'numId', 'spacing']);

type Paragraph = { look: TextLook; behind: string | undefined };
type Ground = { behind: string | null; readonly firstRow?: boolean };

/** Said twice (the old form of a drawing), deleted, or how something looked before a change. */
const skipped = new Set(['Fallback', 'del', 'moveFrom', 'rPrChange', 'pPrChange', 'sectPrChange', 'sdtPr']);

/** Exactly as high as two points or less: nothing of a letter is left. */
const isFlat = (attributes: ReadonlyMap<string, string>, height: string, rule: string): boolean =>
  attributes.get(rule) === 'exact' && Number(attributes.get(height)) <= 40;

/** What may paint a ground of its own behind the text it holds. */
const grounded = new Set(['tbl', 'tc', 'wsp', 'shape', 'rect', 'roundrect']);
const fills = new Set(['solidFill', 'gradFill', 'blipFill', 'pattFill']);

const paintedBy = (path: readonly string[]): boolean =>
  fills.has(path.at(-1) ?? '') && path.at(-2) === 'spPr';

const vmlFill = (attributes: ReadonlyMap<string, string>): string | undefined =>
  parseHex(attributes.get('fillcolor'));

const setRun = (
  runs: TextLook[],
  styles: Styles,
  { name, attributes }: { readonly name: string; readonly attributes: ReadonlyMap<string, string> },
): void => {
  const run = runs.pop() ?? {};
  runs.push(
    name === 'rStyle'
      ? { ...run, ...styles.look(attributes.get('val')) }
      : withProperty(run, name, attributes),
  );
};

const textOf = (name: string, attributes: ReadonlyMap<string, string>): string => {
  if (name === 'tab') return '\t';
  if (name === 'br' || name === 'cr') return '\n';
  if (name === 'noBreakHyphen') return '-';
  return name === 'sym' && bullets.has(attributes.get('char')?.toUpperCase() ?? '') ? '•' : '';
};

/** Bullets of the symbol fonts, which have no character of their own. */
const bullets = new Set(['F0B7', 'F0A7', 'F0D8', 'F0FC']);

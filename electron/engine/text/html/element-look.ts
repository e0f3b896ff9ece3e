import { paper } from '../text-look';
import { cssColor } from './css-color';
import type { OpenElement } from './open-element';
import type { Declarations } from './style-rules';

type Inherited = Pick<OpenElement, 'look' | 'ground' | 'clipped' | 'keepsSpaces'>;

export const pageLook: Inherited = {
  look: { points: 12, color: '000000' },
  ground: paper,
  clipped: false,
  keepsSpaces: false,
};

/** What holds inside of an element: what held around it, what its tag means, and what its styles say. */
export const elementLook = (
  name: string,
  attributes: ReadonlyMap<string, string>,
  { around, styles }: { readonly around: Inherited; readonly styles: readonly Declarations[] },
): Inherited => {
  const all = new Map(styles.flatMap((each) => [...each]));
  const size = sizeOf(all, around.look.points ?? 12) ?? ownSize(name, attributes, around.look.points ?? 12);
  const ground = groundOf(all.get('background-color') ?? all.get('background') ?? attributes.get('bgcolor'));
  const color = colorOf(all.get('-webkit-text-fill-color') ?? all.get('color') ?? attributes.get('color'));
  const bold = boldOf(name, all);
  const pictured = (all.get('background-image') ?? 'none') !== 'none' || attributes.has('background');
  return {
    look: {
      ...around.look,
      ...(isHidden(all, attributes) ? { vanish: true } : {}),
      ...(isAway(all) ? { away: true } : {}),
      ...(opacityOf(all) < 0.05 || color === 'none' ? { transparent: true } : {}),
      ...(color === undefined || color === 'none' ? {} : { color, transparent: false }),
      ...(size === undefined ? {} : { points: size }),
      ...(bold === undefined ? {} : { bold }),
    },
    ground: pictured ? null : ground === undefined ? around.ground : ground,
    clipped: around.clipped || isClipped(all),
    keepsSpaces: all.has('white-space')
      ? (all.get('white-space') ?? '').startsWith('pre')
      : around.keepsSpaces || name === 'pre',
  };
};

const opacityOf = (all: Declarations): number => {
  const filter = /opacity\(\s*([\d.]{1,8})(%?)/.exec(all.get('filter') ?? '');
  const own = Number.parseFloat(all.get('opacity') ?? '1');
  return filter === null ? own : own * (Number(filter[1]) / (filter[2] === '%' ? 100 : 1));
};

const isHidden = (all: Declarations, attributes: ReadonlyMap<string, string>): boolean =>
  all.get('display') === 'none' ||
  all.get('content-visibility') === 'hidden' ||
  /^(?:hidden|collapse)$/.test(all.get('visibility') ?? '') ||
  all.get('mso-hide') === 'all' ||
  (attributes.has('hidden') && !all.has('display'));

const isAway = (all: Declarations): boolean =>
  ['left', 'top', 'right', 'text-indent', 'margin-left', 'margin-top'].some(
    (name) => pointsOf(all.get(name) ?? '', 12) <= -300,
  ) ||
  ['left', 'margin-left', 'text-indent'].some((name) => pointsOf(all.get(name) ?? '', 12) >= 4000) ||
  /translate[xy]?\(\s*-\d{4,}px/.test(all.get('transform') ?? '');

const isClipped = (all: Declarations): boolean => {
  const hides = /hidden|clip/.test(all.get('overflow') ?? '');
  const none = ['width', 'height', 'max-height', 'max-width'].some((name) => {
    const value = all.get(name);
    return value !== undefined && value !== 'auto' && Number.parseFloat(value) <= 1 && !/%|em/.test(value);
  });
  return (
    (hides && none) ||
    /rect\(\s*(?:0|1px)[\s,]+(?:0|1px)/.test(all.get('clip') ?? '') ||
    /inset\(\s*(?:50|100)%|circle\(\s*0(?:px|%)?\s*(?:at|\))/.test(all.get('clip-path') ?? '') ||
    /scale[xy]?\(\s*0\s*[,)]/.test(all.get('transform') ?? '')
  );
};

const colorOf = (value: string | undefined): string | undefined => {
  const color = value === undefined ? undefined : cssColor(value);
  if (color === undefined) return undefined;
  return color.opacity < 0.05 ? 'none' : color.hex;
};

/** undefined: it paints nothing; null: something, but no plain colour. */
const groundOf = (value: string | undefined): string | null | undefined => {
  if (value === undefined || value === '' || /^(?:none|inherit|initial|transparent|unset)/.test(value))
    return undefined;
  const color =
    cssColor(value) ??
    value
      .match(/#[0-9a-f]{3,8}\b|rgba?\([^)]{1,60}\)|\b[a-z]{3,20}\b/g)
      ?.map(cssColor)
      .find(Boolean);
  if (/url\(|gradient/.test(value)) return null;
  if (color === undefined) return null;
  return color.opacity < 0.5 ? undefined : color.hex;
};

const boldOf = (name: string, all: Declarations): boolean | undefined => {
  const weight = all.get('font-weight') ?? all.get('font')?.match(/\bbold\b|\b[1-9]00\b/)?.[0];
  if (weight !== undefined) return weight.startsWith('bold') || Number(weight) >= 600;
  return boldTags.has(name) ? true : undefined;
};
const boldTags = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const sizeOf = (all: Declarations, around: number): number | undefined => {
  const value =
    all.get('font-size') ?? all.get('font')?.match(/(?<![\d.])(?:[\d.]+(?:px|pt|em|rem|%)|0(?=[\s/]))/)?.[0];
  if (value === undefined) return undefined;
  const named = namedSizes[value];
  if (named !== undefined) return named;
  const points = pointsOf(value, around);
  return Number.isNaN(points) || points < 0 ? undefined : points;
};

const namedSizes: Readonly<Record<string, number>> = {
  'xx-small': 7,
  'x-small': 8,
  small: 10,
  medium: 12,
  large: 14,
  'x-large': 18,
  'xx-large': 24,
};

const pointsOf = (value: string, around: number): number => {
  const match = /^(-?[\d.]{1,10})\s*(px|pt|em|rem|%|vw|vh|cm|mm|in)?$/.exec(value);
  if (match === null) return Number.NaN;
  const amount = Number.parseFloat(match[1] ?? '');
  const factor = {
    px: 0.75,
    pt: 1,
    em: around,
    rem: 12,
    '%': around / 100,
    vw: 8,
    vh: 8,
    cm: 28.3,
    mm: 2.83,
    in: 72,
  };
  return amount * (factor[(match[2] ?? 'px') as keyof typeof factor] ?? 1);
};

const ownSize = (
  name: string,
  attributes: ReadonlyMap<string, string>,
  around: number,
): number | undefined => {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return [24, 18, 14, 12, 10, 8][Number(level) - 1];
  if (name === 'small') return around * 0.83;
  const size = name === 'font' ? attributes.get('size') : undefined;
  return size === undefined ? undefined : [7.5, 10, 12, 13.5, 18, 24, 36][Number(size) - 1];
};

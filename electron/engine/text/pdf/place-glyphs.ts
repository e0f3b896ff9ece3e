import type { DrawState, TextPlace } from './draw-state';
import type { Glyph, Paint } from './glyph';
import { after, moved } from './matrix';

/** What pdf.js hands over for one character; numbers between them move the pen. */
type RawGlyph = {
  readonly unicode: string;
  readonly fontChar: string;
  /** Of a Type 3 font: the name of the drawing that the character is. */
  readonly procedure: string;
  readonly width: number;
  readonly isSpace: boolean;
  /** The font draws something for it. */
  readonly isDrawn: boolean;
  readonly vmetric: readonly number[] | null;
};

/** Moves the pen through the characters of one drawing step, exactly as they would be painted. */
export const placeGlyphs = (
  raw: readonly unknown[],
  { state, place, paint }: { readonly state: DrawState; readonly place: TextPlace; readonly paint: Paint },
): readonly Glyph[] => {
  const glyphs: Glyph[] = [];
  const toPage = after(state.ctm, place.matrix);
  const unit = Math.hypot(toPage[2], toPage[3]) || 1;
  const size = Math.abs(state.size) * unit;
  const { vertical } = state.font;
  for (const item of raw) {
    if (typeof item === 'number') {
      move(state, place, (-item * state.size) / 1000);
      continue;
    }
    const glyph = toGlyph(item);
    if (glyph === null) continue;
    const width = vertical ? (glyph.vmetric?.[0] ?? -1000) : glyph.width;
    const from = moved(toPage, place.x, place.y + state.rise);
    const advance = width * state.font.matrix[0] * state.size;
    const end = vertical
      ? [place.x, place.y + state.rise + advance]
      : [place.x + advance * state.scale, place.y + state.rise];
    const to = moved(toPage, end[0] ?? 0, end[1] ?? 0);
    move(state, place, advance + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0));
    const text = readable(glyph);
    if (text === '') continue;
    if (text === ' ' || text.trim() === '') {
      place.spaced = true;
      continue;
    }
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    glyphs.push({
      text,
      from,
      to,
      size: state.font.type3 ? type3Size(length, size) : size,
      angle: angleOf(from, to),
      spaced: place.spaced,
      bold: state.font.bold || state.mode === 2,
      shape: `${state.font.name}${glyph.procedure === '' ? `_path_${glyph.fontChar}` : `_proc_${glyph.procedure}`}`,
      paint,
    });
    place.spaced = false;
  }
  return glyphs;
};

/** A Type 3 font may be of any size by itself. Where its letters tell another, they are about twice as high as wide. */
const type3Size = (width: number, size: number): number =>
  width >= size * narrowestEms && width <= size * widestEms ? size : width * type3Heights;

const narrowestEms = 0.15;
const widestEms = 1.3;
const type3Heights = 2;

const move = (state: DrawState, place: TextPlace, by: number): void => {
  if (state.font.vertical) place.y += by;
  else place.x += by * state.scale;
};

const angleOf = (from: readonly [number, number], to: readonly [number, number]): number => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return dx === 0 && dy === 0 ? 0 : (Math.round((Math.atan2(dy, dx) * 180) / Math.PI) + 360) % 360;
};

const toGlyph = (item: unknown): RawGlyph | null => {
  if (item === null || typeof item !== 'object' || !('unicode' in item)) return null;
  const glyph = item as Partial<RawGlyph> & {
    readonly operatorListId?: unknown;
    readonly isInFont?: unknown;
  };
  return {
    unicode: typeof glyph.unicode === 'string' ? glyph.unicode : '',
    fontChar: typeof glyph.fontChar === 'string' ? glyph.fontChar : '',
    procedure: typeof glyph.operatorListId === 'string' ? glyph.operatorListId : '',
    width: Number.isFinite(glyph.width) ? (glyph.width ?? 0) : 0,
    isSpace: glyph.isSpace === true,
    isDrawn: glyph.isInFont !== false,
    vmetric: glyph.vmetric ?? null,
  };
};

/** Symbol fonts' bullets get their character, icons none; what the font maps to nothing is shown as unreadable. */
const readable = ({ unicode, isDrawn }: RawGlyph): string => {
  if (unicode >= '!' && unicode <= '~' && unicode.length === 1) return unicode;
  // Some programs map the space to a tab or to nothing; letters that a font lost have a drawing.
  if (!isDrawn && nothing.test(unicode)) return ' ';
  return unicode
    .replace(/[\uf0b7\uf0a7\uf0d8\uf0fc]/g, '•')
    .replace(nothing, '\ufffd')
    .replace(/[\t\n\u00a0]/g, ' ')
    .replace(/\u00ad/g, '-')
    .replace(/[\ue000-\uf8ff\p{Cc}]/gu, '')
    .replace(/[\ufb00-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc]/g, (char) => char.normalize('NFKC'));
};

const nothing = /^[\p{Cc}\ufffd]+$/u;

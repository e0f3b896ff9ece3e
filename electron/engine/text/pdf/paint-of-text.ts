import type { DrawState, TextPlace } from './draw-state';
import type { Paint } from './glyph';
import { after } from './matrix';

/** How the letters of one drawing step are inked: filled, rimmed, both, or only cut out. */
export const paintOfText = (
  state: DrawState,
  place: TextPlace,
  step: { readonly order: number; readonly layerOff: boolean },
): Paint => {
  const filled = [0, 2, 4, 6].includes(state.mode);
  const rimmed = [1, 2, 5, 6].includes(state.mode);
  const fillAlpha = filled && !state.transparent ? state.alpha * state.groupAlpha : 0;
  const rimAlpha = rimmed && !state.rimTransparent ? state.rimAlpha * state.groupAlpha : 0;
  const fillSeen = fillAlpha >= leastAlpha;
  const rimSeen = rimAlpha >= leastAlpha;
  return {
    ...step,
    color: fillSeen || !rimSeen ? state.color : state.rim,
    rim: fillSeen && rimSeen ? state.rim : null,
    alpha: fillSeen ? fillAlpha : rimAlpha,
    invisible: !fillSeen && !rimSeen,
    cutsOut: state.mode >= 4,
    squeezed: isSqueezed(state, place),
    stops: fillSeen && state.color === null ? state.stops : null,
    blend: state.blend,
    mask: state.mask,
    clip: state.clip,
    windows: state.windows,
  };
};

const leastAlpha = 0.05;
/** Of the letters' size; a letter is about half as wide as it is high. */
const mostTightening = 0.4;

const isSqueezed = (state: DrawState, place: TextPlace): boolean => {
  if (-state.charSpacing >= Math.abs(state.size) * mostTightening && state.size !== 0) return true;
  const toPage = after(state.ctm, place.matrix);
  const across = Math.hypot(toPage[0], toPage[1]) * Math.abs(state.scale);
  const up = Math.hypot(toPage[2], toPage[3]);
  return !state.font.vertical && !state.font.type3 && across < up / 6;
};

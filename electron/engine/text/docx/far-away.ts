/** Twentieths of a point; the longest page that Word makes is 22 inches. */
const farthest = 22 * 1440;
const outside = -2 * 1440;

/** Whether a frame or an indent puts a paragraph where no page is. */
export const isFarAway = (attributes: ReadonlyMap<string, string>): boolean =>
  ['x', 'y', 'left', 'start', 'right', 'end', 'firstLine'].some((name) => {
    const value = Number(attributes.get(name) ?? 0);
    return value > farthest || value < outside;
  }) || Number(attributes.get('hanging') ?? 0) > farthest;

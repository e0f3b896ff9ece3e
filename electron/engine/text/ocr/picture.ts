/** A page as grey levels, row by row: 0 is black, 255 white. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
};

/** Clockwise. */
export type QuarterTurns = 0 | 1 | 2 | 3;

export const turnPicture = ({ width, height, pixels }: Picture, turns: QuarterTurns): Picture => {
  if (turns === 0) return { width, height, pixels };
  const turned = new Uint8Array(pixels.length);
  if (turns === 2) {
    for (let index = 0, last = pixels.length - 1; index <= last; index += 1)
      turned[index] = pixels[last - index] ?? 255;
    return { width, height, pixels: turned };
  }
  let from = 0;
  for (let y = 0; y < height; y += 1) {
    let to = turns === 1 ? height - 1 - y : (width - 1) * height + y;
    const step = turns === 1 ? height : -height;
    for (let x = 0; x < width; x += 1) {
      turned[to] = pixels[from] ?? 255;
      to += step;
      from += 1;
    }
  }
  return { width: height, height: width, pixels: turned };
};

/** Turned about its middle; the size stays, and paper comes in at the corners. */
export const tiltPicture = ({ width, height, pixels }: Picture, degrees: number): Picture => {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [middleX, middleY] = [width / 2, height / 2];
  const tilted = new Uint8Array(pixels.length).fill(255);
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    let fromX = middleX - middleX * cos + (y - middleY) * sin;
    let fromY = middleY + middleX * sin + (y - middleY) * cos;
    for (let x = 0; x < width; x += 1, at += 1, fromX += cos, fromY -= sin) {
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const across = fromX - left;
      const down = fromY - top;
      const one = top * width + left;
      const above = (pixels[one] ?? 0) * (1 - across) + (pixels[one + 1] ?? 0) * across;
      const below = (pixels[one + width] ?? 0) * (1 - across) + (pixels[one + width + 1] ?? 0) * across;
      tilted[at] = above * (1 - down) + below * down;
    }
  }
  return { width, height, pixels: tilted };
};

/** Each pixel is the mean of `by` times `by`. */
export const shrinkPicture = ({ width, height, pixels }: Picture, by: number): Picture => {
  const [narrow, low] = [Math.floor(width / by), Math.floor(height / by)];
  const shrunk = new Uint8Array(narrow * low);
  for (let y = 0; y < low; y += 1)
    for (let x = 0; x < narrow; x += 1) {
      let sum = 0;
      for (let row = 0; row < by; row += 1) {
        const start = (y * by + row) * width + x * by;
        for (let column = 0; column < by; column += 1) sum += pixels[start + column] ?? 0;
      }
      shrunk[y * narrow + x] = sum / (by * by);
    }
  return { width: narrow, height: low, pixels: shrunk };
};

/** A band across it; shares its pixels. */
export const bandOf = ({ width, pixels }: Picture, top: number, rows: number): Picture => ({
  width,
  height: rows,
  pixels: pixels.subarray(top * width, (top + rows) * width),
});

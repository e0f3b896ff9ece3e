/**
 * What pdf.js asks of a `DOMMatrix` while it reads letters that are small pictures (Type 3 fonts). A reader's own
 * process has none, as it loads nothing that draws; without one those letters would be drawings of nothing.
 */
export const lendMatrix = (): void => {
  if ('DOMMatrix' in globalThis) return;
  Object.defineProperty(globalThis, 'DOMMatrix', { value: PlainMatrix, configurable: true, writable: true });
};

class PlainMatrix {
  a = 1;
  b = 0;
  c = 0;
  d = 1;
  e = 0;
  f = 0;

  scaleSelf(x = 1, y = x): this {
    this.a *= x;
    this.b *= x;
    this.c *= y;
    this.d *= y;
    return this;
  }

  translateSelf(x = 0, y = 0): this {
    this.e += this.a * x + this.c * y;
    this.f += this.b * x + this.d * y;
    return this;
  }
}

/** A page may hold more characters than a call takes arguments: no `Math.min(...)` over them. */
export const least = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((found, item) => Math.min(found, of(item)), Number.POSITIVE_INFINITY);

export const greatest = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((found, item) => Math.max(found, of(item)), Number.NEGATIVE_INFINITY);

import { sayCount } from './say-count';

export const sayHiddenIn = (count: number): string =>
  `${sayCount(count, 'more job')}, where names are hidden`;

import { expect, test } from 'vitest';
import { hiddenAs, type TextLook } from './text-look';

test.each<[TextLook, string | null, string | null]>([
  [{ vanish: true, color: '000000' }, 'ffffff', 'marked-hidden'],
  [{ points: 2.5 }, 'ffffff', 'tiny-text'],
  [{ points: 11, spread: -10 }, 'ffffff', 'tiny-text'],
  [{ away: true }, 'ffffff', 'off-page-text'],
  [{ clipped: true }, 'ffffff', 'clipped-text'],
  [{ transparent: true }, 'ffffff', 'invisible-ink'],
  [{ color: 'fafafa' }, 'ffffff', 'background-colour'],
  [{ color: '1f3864' }, '1f3863', 'background-colour'],
  [{ color: 'ffffff', behind: '1f3864' }, 'ffffff', null],
  [{ color: 'ffffff' }, null, null],
  [{ color: 'bfbfbf', points: 4 }, 'ffffff', null],
])('a look that nobody sees has its kind, one that is only odd has none: %o on %s', (look, behind, kind) => {
  expect(hiddenAs(look, behind)).toBe(kind);
});

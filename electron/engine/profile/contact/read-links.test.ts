import { describe, test } from 'vitest';
import { expectHead, headsOf } from '../../../../tests/support/contact-heads';

const heads = headsOf(`
Jane Roe
jane.roe@example.com | linkedin.com/in/janeroegithub.com/janer
---
name: Jane Roe
emails: jane.roe@example.com
links: linkedin.com/in/janeroe github.com/janer
====
Jane Roe
https://jane-
roe.example.com
jane.roe@example.com
---
name: Jane Roe
emails: jane.roe@example.com
links: https://jane-roe.example.com
====
Jane Roe | jane.roe@example.com | www.linkedin.com/in/jane-
roe/ | github.com/janer
---
name: Jane Roe
emails: jane.roe@example.com
links: www.linkedin.com/in/jane-roe/ github.com/janer
====
Jane Roe | jane.roe@example.com | github.com/
janer
---
name: Jane Roe
emails: jane.roe@example.com
links: github.com/janer
====
Jane Roe
www.linkedin.com/in/jane-roe/
17.09.1972
jane.roe@example.com
---
name: Jane Roe
emails: jane.roe@example.com
links: www.linkedin.com/in/jane-roe/
`);

describe('an address on the web is cut, joined with another or missed', () => {
  test.each(heads.map((head) => [head.title, head] as const))('%s', (_title, head) => expectHead(head));
});

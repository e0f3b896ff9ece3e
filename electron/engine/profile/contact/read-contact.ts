import type { Text } from '@shared/model/text';
import { factOf, type PageLine } from '../page-line';
import type { Section } from '../sections/section';
import type { Contact } from './contact';

export const readContact = (
  _text: Text,
  lines: readonly PageLine[],
  _sections: readonly Section[],
): Contact => ({
  name: null,
  emails: lines.flatMap((line) =>
    [...line.text.matchAll(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g)].map((found) =>
      factOf(line, { from: found.index, to: found.index + found[0].length, confidence: 0.9 }),
    ),
  ),
  phones: [],
  links: [],
  location: null,
});

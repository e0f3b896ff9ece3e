import { expect, test } from 'vitest';
import { joinLines } from './join-lines';

const joined = (...lines: readonly string[]) => joinLines(lines.map((text) => ({ text })));

test.each([
  [['led the develop-', 'ment of a ferry'], 'led the development of a ferry'],
  [['improving cross-', 'device compatibility'], 'improving cross-device compatibility'],
  [['a full-stack e-', 'commerce platform'], 'a full-stack e-commerce platform'],
  [['an Anglo-', 'American firm'], 'an Anglo-American firm'],
  [['from 2015-', '2018 at sea'], 'from 2015-2018 at sea'],
  [['Vor-', 'und Nachbereitung'], 'Vor- und Nachbereitung'],
  [['Welder -', 'ferries'], 'Welder - ferries'],
  [['two lines', 'one text'], 'two lines one text'],
  [['高级软件', '工程师'], '高级软件工程师'],
  [['https://example.com/', 'ada'], 'https://example.com/ada'],
  [['', 'alone'], 'alone'],
  [[], ''],
])('%j is one text', (lines, text) => expect(joined(...lines)).toBe(text));

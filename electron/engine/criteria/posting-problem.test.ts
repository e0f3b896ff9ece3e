import { expect, test } from 'vitest';
import { makeLexicon } from '../skills/lexicon';
import { draftCriteria } from './draft-criteria';

const lexicon = makeLexicon([]);
const drafted = (posting: string, language: string | null = null) =>
  draftCriteria({ posting, language }, lexicon);
const finnish = 'Sairaanhoitaja\n- Kokemusta haavanhoidosta\n- Hyvä suomen kielen taito';

test.each([
  ['nothing', '', null, 'empty'],
  ['only signs', '*** 2026 ***\n???', null, 'empty'],
  ['a language without letters that are known', '职位要求\n- 五年经验', null, 'unknown-language'],
  ['a language that nobody here reads', finnish, 'fi', 'unknown-language'],
  ['two hundred pages', 'Requirements\n- Wound care on a busy ward\n'.repeat(9000), 'en', 'too-long'],
])('a posting with %s is scored by', (_, posting, language, kind) => {
  const { criteria, problem } = drafted(posting, language);
  expect(problem?.kind).toBe(kind);
  expect(problem?.remedy).not.toBe('');
  expect(criteria.items).toEqual([]);
});

test('a title alone passes for a posting', () => {
  expect(drafted('Ward Nurse', 'en').problem?.kind).toBe('nothing-asked');
});

test('a posting is refused because its language was taken for another', () => {
  expect(drafted('Nurse\nRequirements\n- Wound care', 'da').problem).toBeNull();
  expect(drafted(finnish, null).problem).toBeNull();
});

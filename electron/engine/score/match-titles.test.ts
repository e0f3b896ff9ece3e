import { expect, test } from 'vitest';
import { makeLexicon } from '../skills/lexicon';
import { levelOfTitle } from './ask-level';
import { matchTitles } from './match-titles';

const knowledge = { lexicon: makeLexicon([]), meaning: null };

test.each([
  ['Krankenpfleger', 'Krankenpfleger', 'Krankenpflegerin'],
  ['Krankenschwester', 'Gesundheits- und Krankenpfleger', 'Gesundheits- und Krankenpflegerin'],
  ['Lohnbuchhalter', 'Lohnbuchhalter', 'Lohnbuchhalterin'],
  ['Zaubermeister (m/w/d)', 'Zaubermeister', 'Zaubermeister:in'],
  ['vendeur en boulangerie', 'vendeur', 'vendeuse'],
  ['Enfermera', 'Enfermero de quirófano', 'Enfermera de quirófano'],
  ['specjalista ds. kadr', 'specjalista ds. kadr', 'specjalistka ds. kadr'],
  ['salesperson', 'salesman', 'saleswoman'],
])('who asks for %s pays %s and %s differently', (wanted, his, hers) => {
  expect(matchTitles(wanted, hers, knowledge)).toBe(matchTitles(wanted, his, knowledge));
  expect(matchTitles(wanted, his, knowledge)).toBeGreaterThan(400);
});

test.each([
  ['Geschäftsführer', 'Geschäftsführerin'],
  ['Oberarzt', 'Oberärztin'],
  ['Auszubildender', 'Auszubildende'],
  ['kierownik sklepu', 'kierowniczka sklepu'],
  ['dyrektor', 'dyrektorka'],
  ['foreman', 'forewoman'],
])('%s stands higher than %s', (his, hers) => {
  expect(levelOfTitle(hers)).not.toBeNull();
  expect(levelOfTitle(hers)).toBe(levelOfTitle(his));
});

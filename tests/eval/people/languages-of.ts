import type { Chance } from './chance';
import type { Tongued } from './person';
import { levelWords, type Tongue } from './tongues';

/** What is spoken in a country, the mother tongue first. */
const spoken: Readonly<Record<string, string>> = {
  US: 'en es',
  GB: 'en fr',
  IE: 'en ga',
  IN: 'en hi mr',
  NG: 'en yo',
  KE: 'en sw',
  PH: 'fil en',
  CN: 'zh en',
  JP: 'ja en',
  AE: 'ar en fr',
  EG: 'ar en fr',
  TR: 'tr en de',
  CZ: 'cs en de',
  SE: 'sv en no',
  AU: 'en it',
  DE: 'de en fr',
  AT: 'de en it',
  CH: 'de fr en',
  FR: 'fr en es',
  BE: 'nl fr en',
  ES: 'es en ca',
  MX: 'es en',
  CO: 'es en pt',
  IT: 'it en de',
  PT: 'pt en es',
  BR: 'pt en',
  NL: 'nl en de',
  PL: 'pl en de',
};

const frames = ['C2', 'C1', 'B2', 'A2'] as const;

export const languagesOf = (code: string, tongue: Tongue, chance: Chance): readonly Tongued[] => {
  const listed = (spoken[code] ?? 'en').split(' ');
  const codes = tongue === 'en' ? listed : [tongue, ...listed.filter((each) => each !== tongue)];
  const names = new Intl.DisplayNames([tongue], { type: 'language' });
  const words = levelWords[tongue];
  const framed = chance.happens(0.5);
  return codes.map((each, index) => {
    const name = names.of(each) ?? each;
    const at = Math.min(index, 3);
    return {
      name: name.charAt(0).toUpperCase() + name.slice(1),
      level: index === 0 || !framed ? (words[at] ?? null) : (frames[at] ?? null),
    };
  });
};

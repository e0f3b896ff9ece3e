// What a sentence says about a skill it names: that it is there, that it is slight, or that it is missing.

export type Attitude = 'has' | 'slight' | 'lacks';

export const attitudeAt = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Attitude => {
  const before = clauseBefore(text.slice(Math.max(0, start - 120), start));
  const after = clauseAfter(text.slice(end, end + 60));
  if (lackBefore.test(before) || lackAfter.test(after)) return 'lacks';
  return slightBefore.test(before) || slightAfter.test(after) ? 'slight' : 'has';
};

/** Only the clause the name stands in: "no Java, but much Kotlin" denies Java alone. */
const clauseBefore = (text: string): string =>
  text
    .split(/[.!?;•|]\s|\s{3,}|\b(?:but|however|although|aber|jedoch|mais|pero|ma|mas|maar|ale)\b/i)
    .at(-1) ?? '';
const clauseAfter = (text: string): string =>
  text.split(/[.!?;•|,]\s|\s{3,}|\b(?:but|aber|mais|pero)\b/i)[0] ?? '';

const lackBefore =
  /\b(?:no (?:\w+ )?(?:experience|knowledge|background|training|exposure|certification|licen[cs]e|skills?)|(?:without|lack(?:s|ing)?|never (?:\w+ ){0,2}(?:used|worked|learned|touched)|not (?:yet )?(?:\w+ )?(?:experienced|familiar|certified|licensed|used|worked|know|trained)|unfamiliar with|(?:do|does|did|have|has)(?: not|n['’]t) (?:\w+ )?(?:have|know|use|used|work|worked|hold|held)|keine?r?n? (?:\w+ )?(?:erfahrung|kenntnisse|kenntnis)|ohne|noch nie|sans|aucune? (?:expérience|connaissance)|sin (?:experiencia|conocimientos)|senza|nessuna esperienza|sem experiência|geen (?:ervaring|kennis)|brak doświadczenia|bez doświadczenia))\b(?![^,]*\b(?:problem|supervision|fail|error)\w*)[^.;]*$/i;
const lackAfter =
  /^\s*(?:[-–:]\s*)?(?:\(?(?:none|no experience|not yet|keine)\b|is not|was not|not required)/i;
const slightBefore =
  /\b(?:familiar(?:ity)? with|basic(?:s)?(?: (?:knowledge|understanding|skills?))?(?: of| in)?|beginner(?:'s)?|exposure to|introduc(?:tion|ed) to|some (?:experience|knowledge|understanding)|currently (?:learning|studying)|learning|interest(?:ed)? in|willing(?:ness)? to learn|eager to learn|awareness of|grundkenntnisse|grundlagen|erste erfahrung(?:en)?|notions?(?: de| d')|bases (?:de|en)|nociones|conocimientos básicos|conoscenza base|basiskennis|podstawy)\b[^.;]{0,60}$/i;
const slightAfter =
  /^\s*[-–:(]*\s*(?:\(?(?:basic|beginner|novice|elementary|grundkenntnisse|notions|básico|base|podstawow\w+)\b)/i;

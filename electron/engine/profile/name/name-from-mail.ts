import type { Fact } from '@shared/model/profile';
import { saysHeading, saysOccupation, saysOrganisation } from '../contact/title-words';
import { isGivenName } from './given-names';

/** Where the page names nobody: "jane.roe@…" of a known given name, in capitals as names are written. */
export const nameFromMail = (emails: readonly Fact[]): Fact | null => {
  for (const { value, spans } of emails) {
    const [span] = spans;
    const local = value.slice(0, value.lastIndexOf('@'));
    const words = /^(\p{L}{2,20})[._-](\p{L}{2,20})(?:[._-](\p{L}{2,20}))?$/u
      .exec(local)
      ?.slice(1)
      .filter(Boolean);
    if (!span || spans.length > 1 || !words || span.to - span.from < value.length) continue;
    const said = words.join(' ');
    if (!words.some(isGivenName) || saysHeading(said) || saysOccupation(said) || saysOrganisation(said))
      continue;
    return {
      value: words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' '),
      confidence: 0.4,
      spans: [{ ...span, to: span.from + local.length }],
    };
  }
  return null;
};

import type { Profile } from '@shared/model/profile';
import { foldText } from '../profile/fold-text';

export type OwnNames = {
  /** The words of the name in order, without titles and particles. */
  readonly words: readonly string[];
  /** Words that stand for the person alone: parts of the name, halves of a double name. */
  readonly parts: readonly string[];
  /** What somebody is called on the web: the first part of an address, the last of a link. Folded. */
  readonly handles: readonly string[];
  /** Words of addresses, folded: a name that was not read from the page is in them. */
  readonly hints: ReadonlySet<string>;
};

export const ownNames = ({ name, emails, links }: Profile): OwnNames => {
  const words = (name?.value ?? '')
    .split(/[\s,・·()"“”„]+/u)
    .map((word) => word.replace(/^[.]+|[.]+$/g, ''))
    .filter((word) => /\p{L}/u.test(word) && !aside.test(word));
  const halves = words.flatMap((word) => {
    const parted = word.split(/[-‐‑–]/);
    return parted.length > 1 ? parted.filter((half) => lettersIn(half) > 2) : [];
  });
  const locals = emails.map(({ value }) => value.slice(0, value.lastIndexOf('@')).replace(/\+.*$/, ''));
  const called = [...locals, ...links.flatMap(({ value }) => calledIn(value))];
  const own = words.filter((word) => lettersIn(word) > 2).map(foldText);
  const handles = called
    .map(foldText)
    .filter((handle) => handle.length > 4 && !general.test(handle))
    .filter((handle) => handle.length > 7 || /\d/.test(handle) || own.some((word) => handle.includes(word)));
  const hints = called
    .flatMap((each) => foldText(each).split(/[^\p{L}]+/u))
    .filter((word) => word.length > 2);
  return {
    words,
    parts: [...new Set([...words.filter((word) => lettersIn(word) > 1), ...halves])],
    handles: [...new Set(handles)],
    hints: new Set(hints.filter((word) => !general.test(word))),
  };
};

export const lettersIn = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

/** "linkedin.com/in/anna-baker-12", "github.com/abaker", "annabaker.dev" */
const calledIn = (link: string): readonly string[] => {
  const [host = '', ...path] = link.replace(/^\w+:\/\/|^www\./giu, '').split(/[/?#]/);
  const rest = path.filter(
    (step) => step !== '' && !/^(?:in|pub|people|profile|users?|en|de|fr)$/i.test(step),
  );
  const domain = host.replace(/^www\./i, '').split('.');
  return [
    ...rest.slice(0, 1).map((step) => step.replace(/^@/, '')),
    ...(rest.length === 0 ? domain.slice(0, -1) : []),
  ];
};

const aside =
  /^(?:dr|prof|mr|mrs|ms|miss|mx|herrn?|frau|dipl|ing|mag|msc|bsc|mba|phd|md|rn|jr|sr|i{2,3}|iv|van|von|vom|zu|zur|de|del|della|di|da|das|do|dos|du|des|der|den|het|ter|ten|te|la|le|las|los|el|al|bin|bint|ibn|y|e|und|af|av)$/iu;
const general =
  /^(?:info|mail|email|contact|kontakt|office|hello|hallo|cv|resume|lebenslauf|job|jobs|work|career|apply|bewerbung|me|my|web|www|com|net|org|the|dev|blog|linkedin|github|gitlab|xing|home|page|portfolio|example|online|design|studio|in|public)$/u;

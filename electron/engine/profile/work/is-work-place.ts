import { countryNamed, placeNamed, regionNamed } from '../contact/places';
import { jobCues } from './job-cues';

/** "San Francisco, CA", "Wien", "Remote": where a job was, and nothing else. */
export const isWorkPlace = (text: string): boolean => {
  const known = answers.get(text);
  if (known !== undefined) return known;
  const answer = decide(text);
  if (answers.size > 5000) answers.clear();
  answers.set(text, answer);
  return answer;
};

const answers = new Map<string, boolean>();

const decide = (text: string): boolean => {
  const plain = unwrapped(text.trim());
  if (plain.length < 2 || plain.length > 60) return false;
  if (template.test(plain) || anywhere.test(plain)) return true;
  if (/^\d{4,5} \p{Lu}/u.test(plain)) return isWorkPlace(plain.replace(/^\d{4,5} /, ''));
  const parts = plain
    .split(/\s*[,/|]\s*|\s+[-\u2013]\s+|\s*\((?=\p{L}{3})/u)
    .map((part) => (part.includes('(') ? part : part.replace(/\)$/, '')).trim())
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 4 || parts.some((part) => part.split(/\s+/).length > 4))
    return false;
  if (parts.length === 1) return isLoneTown(parts[0] ?? '');
  const last = parts.at(-1) ?? '';
  const endsInRegion =
    regionNamed(last.replace(/\s\d{4,5}(?:-\d{4})?$/, '')) !== null ||
    isCountry(last) ||
    isRegionOfCountry(last) ||
    /^(?:remote|hybrid|usa)$/i.test(last);
  const town = placeNamed(parts[0] ?? '');
  if (endsInRegion) {
    const before = parts.slice(0, -1);
    if (!before.every((part) => /^[\p{Lu}\p{Lo}]/u.test(part) && !/\d{3}/.test(part))) return false;
    // "Millbrook Family Practice, Millbrook, OH" begins with an employer
    if (before.length > 1)
      return (
        before.slice(1).every((part) => placeNamed(part) !== null || regionNamed(part) !== null) &&
        town !== null
      );
    const cues = jobCues(parts[0] ?? '');
    return town !== null || (cues.employer < 2 && cues.title < 2);
  }
  return (
    town?.is === 'city' && parts.slice(1).every((part) => placeNamed(part) !== null || anywhere.test(part))
  );
};

/** "CO United States" */
const isRegionOfCountry = (text: string): boolean => {
  const [region = '', ...country] = text.split(' ');
  return /^[A-Z]{2,3}$/.test(region) && regionNamed(region) !== null && isCountry(country.join(' '));
};

/** Without brackets around it and a full stop behind it. */
const unwrapped = (text: string): string => {
  const bare = text.replace(/[;,]+$/, '').replace(/(?<!\b[A-Z])\.$/, '');
  return /^\(.*\)$/.test(bare) || /^\[.*\]$/.test(bare) ? bare.slice(1, -1) : bare;
};

const isLoneTown = (name: string): boolean => {
  if (!/^[\p{Lu}\p{Lo}]/u.test(name)) return false;
  if (isCountry(name)) return true;
  const place = placeNamed(name) ?? placeNamed(name.replace(shortRegion, ''));
  if (place) return place.is !== 'region' || name.length > 3;
  if (riverTown.test(name)) return true;
  // "Berlin Germany", "Austin TX": the comma is missing
  const words = name.split(/\s+/);
  if (words.length < 2) return false;
  const [head, tail] = [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
  return (
    placeNamed(head)?.is === 'city' &&
    (isCountry(tail) || (/^[A-Z]{2,3}$/.test(tail) && regionNamed(tail) !== null))
  );
};

/** Collonges-au-Mont-d’Or, Stratford-upon-Avon: no list has them all. */
const riverTown =
  /^\p{Lu}\p{L}+-(?:sur|sous|au|aux|en|lès|les|le|la|du|de|des|upon|on|by|under|am|an|im)-(?:d[’'])?\p{L}[\p{L}’'-]+$/u;

/** Lecce (LE), Bogotá D.C. */
const shortRegion = /\s\(?(?:[A-Z]{2}|D\.? ?[CF]\.?|CDMX|NCR)\)?$/;

const isCountry = (name: string): boolean =>
  countryNamed(name) !== null && (name.length > 3 || name === name.toUpperCase());

/** What anonymised resumes say instead of a place. */
const template = /^(?:city|town)\s?,?\s?(?:state|st|country)?(?:\s?,\s?(?:country|zip))?$/i;
const anywhere =
  /^(?:(?:fully |100 ?% )?remote|hybrid|on-?site|home ?office|home-?based|worldwide|nationwide|bundesweit|deutschlandweit|t[ée]l[ée]travail|a distance|à distance|remoto|teletrabajo|da remoto|teletrabalho|thuiswerk|op afstand|zdalnie|praca zdalna|various locations|multiple locations|international|in-?house|distans|hjemmekontor)(?: \([^)]*\))?$/i;

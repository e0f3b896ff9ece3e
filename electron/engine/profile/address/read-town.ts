import { countryNamed, placeNamed, regionNamed } from '../contact/places';
import type { Part } from './read-address';

export type Town = {
  readonly from: number;
  readonly code: string | null;
  /** The code stands before the name. */
  readonly leads: boolean;
  readonly countries: readonly string[];
  readonly known: boolean;
  readonly isPlace: boolean;
};

const codeBefore =
  /^((?:[A-Z]{1,2}[-–\s])?\d{4,6}(?:[\s-]?[A-Z]{2}(?=\s))?|\d{2}-\d{3}|\d{3}\s\d{2}|\d{4}-\d{3}|\d{5}-\d{3}|〒?\d{3}-\d{4})\s+(?=[\p{Lu}\p{Lo}'’])/u;
const codeBehind =
  /[\s–-]+(\d{5}(?:-\d{4})?|\d{3,7}|\d{3}\s\d{2,3}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d{1,2}[A-Z]?(?:\s?\d[A-Z]{2})?|[A-Z]{2,3}\s\d{4})$/u;
const townWords =
  /^(?:(?:al|el|la|le|les|los|las|de|den|der|san|st\.?|sankt|'s|’s)[\s-])?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’/-]*(?:[\s-]+(?:(?:am|an|auf|bei|der|den|de|del|da|do|dos|das|di|du|d'|la|le|les|lès|sur|en|aux|à|im|in|ob|of|on|upon|under|van|nad|pod|los|las|el|al|y|und|the|sous|near|i)(?=[\s-])|[\p{Lu}\p{Lo}(][\p{L}\p{M}.'’)/-]*)){0,5}$/u;

export const townOf = (part: Part | undefined): Town | null => {
  if (!part || part.text.length > 60) return null;
  const before = codeBefore.exec(part.text);
  const text = part.text.slice(before?.[0].length ?? 0);
  const behind = codeBehind.exec(text) ?? /\s\((\d{2,3}|[A-Z]{2})\)$/.exec(text);
  const name = behind ? text.slice(0, behind.index).trim() : text;
  const street = /^.*\d[\p{L}]?\s+(?=\p{Lu})/u.exec(name);
  // "Praha 2", "Odense SØ"
  const district =
    /^(.+?)\s\d{1,2}\.?$/u.exec(name)?.[1] ??
    (regionNamed(name.slice(-2)) === null ? /^(.+?)\s\p{Lu}{1,2}$/u.exec(name)?.[1] : null) ??
    null;
  const plainName = district !== null && placeNamed(district) !== null ? district : name;
  const town = street && !before && plainName === name ? name.slice(street[0].length) : plainName;
  if (!townWords.test(town) || town.length < 2 || unit.test(town)) return null;
  const place =
    placeNamed(town) ?? (/[-/(]/.test(town) ? placeNamed(town.split(/[-/(]/)[0]?.trim() ?? '') : null);
  // "Berlin Germany", "Austin TX 78701": the comma is missing
  const tail = place === null ? endsInPlace(town) : null;
  const code = before?.[1] ?? behind?.[1] ?? null;
  return {
    from: street && !before && plainName === name ? street[0].length : 0,
    code: code ?? (tail === null ? null : ''),
    leads: before !== null,
    countries: place?.countries ?? tail ?? [],
    known: place?.known === true,
    isPlace: place !== null || tail !== null,
  };
};

const endsInPlace = (town: string): readonly string[] | null => {
  const words = town.split(/\s+/);
  for (const cut of [1, 2]) {
    const head = words.slice(0, -cut).join(' ');
    const tail = words
      .slice(-cut)
      .join(' ')
      .replace(/^\(|\)$/g, '');
    if (head === '' || placeNamed(head)?.is !== 'city') continue;
    const country = countryNamed(tail);
    if (country) return [country];
    const regions = regionNamed(tail);
    if (regions) return regions;
  }
  return null;
};

const unit =
  /^(?:room|apt|apartment|unit|suite|flat|floor|block|blk|lot|no|nr|house|p\.?\s?o\.?\s?box|box|piso|andar|esc|bât|appt|zimmer)\b\.?|^(?:tel|phone)\b(?!\s*aviv)/i;

export const postcodeBehind =
  /^(.{2,40}?)[\s,–-]+(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{4,6}|\d{3}\s\d{2,3}|\d{2}-\d{3}|\d{5}-\d{3}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$/u;

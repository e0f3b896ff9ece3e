/** A point in time as office files write it, as UTC ISO text; null where it is none, or no possible one. */
export const isoInstant = (value: string | null | undefined): string | null => {
  const text = value?.trim().slice(0, 60) ?? '';
  const parts =
    /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(
      text,
    );
  const millis = parts === null ? fromWords(text) : fromParts(parts);
  return Number.isNaN(millis) || millis < earliest || millis > latest ? null : new Date(millis).toISOString();
};

/** No file of a word processor is older; one from the far future has a broken clock. */
const earliest = Date.UTC(1980, 0, 2);
const latest = Date.UTC(2100, 0, 1);

const fromParts = (parts: readonly (string | undefined)[]): number => {
  const [, year, month, day = '1', hour = '0', minute = '0', second = '0', zone = 'Z'] = parts;
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute) - shift,
    Number(second),
  );
};

/** `Tue, 3 Mar 2020 10:00:00 +0100` of mails; anything without a year is no date. */
const fromWords = (text: string): number =>
  /\b(?:19|20)\d{2}\b/.test(text) && /[a-z]{3}/i.test(text)
    ? Date.parse(`${text}${/[+-]\d{4}|GMT|UT|Z$/.test(text) ? '' : ' GMT'}`)
    : Number.NaN;

import type { DocumentDate } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { dateOrderOf } from './dates/date-order';
import { findDates } from './dates/find-dates';

/**
 * The document's own date, never today's: what the text says of itself, else when the file says it was written, else
 * the newest date that the text tells of, else the file's time.
 */
export const dateDocument = (text: Text, fileTime: string | null): DocumentDate | null => {
  const lines = text.pages
    .flatMap((page) => page.lines.map((line) => line.text.slice(0, longest)))
    .slice(0, mostLines);
  const order = dateOrderOf(lines.slice(0, 500), text.language);
  const file = dayOf(fileTime);
  const written = writtenAt(text);
  const limit = latest([file, written]);
  const dated = lines.filter((line) => /\d{4}|\d\d[./]\d\d/.test(line));
  const said = dated.flatMap((line) => saidDate(line, order)).filter((value) => isWithin(value, limit));
  if (said.length > 0) return { value: latest(said) ?? '', source: 'text' };
  const named = latest(
    dated
      .filter((line) => !future.test(line))
      .flatMap((line) => findDates(line, order).map(({ value }) => value))
      .filter((value) => isWithin(value, limit)),
  );
  if (written !== null && (named === null || written.slice(0, named.length) >= named))
    return { value: written, source: 'properties' };
  if (named !== null) return { value: named, source: 'text' };
  return file === null ? null : { value: file, source: 'file' };
};

const longest = 400;
const mostLines = 3_000;

/** What still lies ahead says nothing about the day of writing. */
const future =
  /expir|valid (?:until|through|till)|expected|anticipated|graduat(?:ing|ion)|g[üu]ltig bis|ablauf|voraussichtlich|valable|caduc|v[áa]lid[oa] (?:hasta|fino|at[ée])|scadenza|geldig|wa[żz]n[ey] do|pr[ée]vu|previst|verwacht|available from|verf[üu]gbar ab|notice period/i;

const ofItself =
  /(?:last\s+(?:updated?|modified|revised|revision)|updated?(?:\s+on)?|revised|as\s+(?:of|at)|current\s+as\s+of|date\s+of\s+(?:issue|this)|stand|zuletzt\s+(?:aktualisiert|ge[äa]ndert)|aktualisiert(?:\s+am)?|mise?\s+[àa]\s+jour(?:\s+le)?|derni[èe]re\s+(?:mise\s+[àa]\s+jour|modification)|(?:[úu]ltima\s+)?actualiza(?:do|ci[óo]n)(?:\s+en)?|aggiornat[oa](?:\s+(?:al?|il))?|ultimo\s+aggiornamento|(?:[úu]ltima\s+)?atualiza(?:do|da|[çc][ãa]o)(?:\s+em)?|laatst\s+(?:bijgewerkt|gewijzigd)|bijgewerkt(?:\s+op)?|(?:ostatnia\s+)?aktualizacja|stan\s+na|zaktualizowano|senast\s+uppdaterad|uppdaterad|opdateret|oppdatert|作成日|更新日|更新日期|дата\s+обновления|обновлено)\s*[:.\-–]?\s*(?:(?:on|am|le|el|il|op|de|del|den|the)\s+)?$/iu;
/** "Berlin, den 12.03.2024", "Lyon, le 3 mai 2023", "2024年3月1日現在". */
const placeBefore =
  /^\s*\p{Lu}[\p{L}\s./()-]{1,30},\s*(?:(?:den|am|le|el|il|li|l[ìi]|em|de|dnia|dn\.|d\.)\s+)?$/u;

const saidDate = (line: string, order: Parameters<typeof findDates>[1]): readonly string[] =>
  findDates(line, order).flatMap(({ from, to, value }) => {
    const before = line.slice(Math.max(0, from - 60), from);
    const rest = line.slice(to).trim();
    const isSigned =
      value.length === 10 &&
      from < 45 &&
      /^[.)年月日r ]*\.?$/u.test(rest) &&
      placeBefore.test(line.slice(0, from));
    const isToday = /^(?:現在|现在)/.test(rest);
    return ofItself.test(before) || isSigned || isToday ? [value] : [];
  });

/** Files are copied with the clock's zero, and templates keep the day they were drawn. */
const writtenAt = ({ properties }: Text): string | null =>
  latest([dayOf(properties.modifiedAt), dayOf(properties.createdAt)]);

const dayOf = (instant: string | null): string | null => {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(instant ?? '')?.[0] ?? null;
  if (
    day === null ||
    Number(day.slice(0, 4)) < earliest ||
    day >= '2100' ||
    placeholders.has(day.slice(0, 7))
  )
    return null;
  return day;
};

const earliest = 1990;
const placeholders = new Set(['2000-01', '1999-12']);

const latest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((top, each) => (each !== null && (top === null || isLater(each, top)) ? each : top), null);

/** The more exact of two that agree is the later one. */
const isLater = (one: string, other: string): boolean =>
  one > other && !other.startsWith(one) ? true : one.startsWith(other) && one.length > other.length;

/** Nothing was written before it happened. */
const isWithin = (value: string, limit: string | null): boolean =>
  Number(value.slice(0, 4)) >= 1970 &&
  (limit === null ? Number(value.slice(0, 4)) <= furthest : value <= limit.slice(0, value.length));

const furthest = 2035;

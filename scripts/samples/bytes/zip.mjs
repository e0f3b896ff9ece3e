import { zipSync } from 'fflate';

// ZIP stores local time without a zone, so the local 1 January 1980 gives the same bytes everywhere.
const mtime = new Date(1980, 0, 1);

/** Entries in the order given; `stored` names those kept uncompressed. */
export const zip = (entries, { stored = [] } = {}) =>
  zipSync(
    Object.fromEntries(
      entries.map(([name, content]) => [
        name,
        [
          typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
          { level: stored.includes(name) ? 0 : 9 },
        ],
      ]),
    ),
    { mtime, os: 0 },
  );

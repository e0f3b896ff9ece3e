import type { Person } from '../people/person';

export type Format = 'pdf' | 'kit' | 'docx';
export type Planned = {
  readonly person: Person;
  readonly layout: string;
  readonly format: Format;
  readonly file: string;
};
type Wanted = {
  readonly people: readonly Person[];
  /** The layouts each format can draw. */
  readonly layouts: Readonly<Record<Format, readonly string[]>>;
  readonly isAll: boolean;
};

/** No font at hand has the letters: left to DOCX, which brings none of its own. */
const hasOwnLetters = ({ name }: Person): boolean => /[\p{Script=Han}\p{Script=Kana}]/u.test(name);
const isLatin = ({ name }: Person): boolean => /^[\p{Script=Latin}\p{Script=Common}\p{M}]*$/u.test(name);

const canDraw = (format: Format, person: Person): boolean =>
  format === 'docx' || (format === 'pdf' ? !hasOwnLetters(person) : isLatin(person));

/** All combinations, or of each person two browser pages, a DOCX and for half of them a pdfkit page, in turn through the layouts. */
export const planPages = ({ people, layouts, isAll }: Wanted): readonly Planned[] =>
  people.flatMap((person, index) => {
    const turn = (format: Format, count: number, step: number): readonly Planned[] =>
      canDraw(format, person)
        ? (isAll
            ? layouts[format]
            : picked(layouts[format], {
                from: Math.floor(index * Math.min(count, 1)),
                count: Math.ceil(count),
                step,
              })
          ).map((layout) => planned({ person, layout, format }))
        : [];
    return [
      ...turn('pdf', 2, 7),
      ...turn('docx', 1, 1),
      ...(isAll || index % 2 === 0 ? turn('kit', 0.5, 1) : []),
    ];
  });

type Turn = { readonly from: number; readonly count: number; readonly step: number };

const picked = (layouts: readonly string[], { from, count, step }: Turn): readonly string[] => {
  const at = (nth: number): number => (from + nth * step) % layouts.length;
  return [
    ...new Set(Array.from({ length: Math.min(count, layouts.length) }, (_, nth) => layouts[at(nth)] ?? '')),
  ].filter(Boolean);
};

const planned = ({ person, layout, format }: Omit<Planned, 'file'>): Planned => ({
  person,
  layout,
  format,
  file: `${person.id}.${layout}.${format === 'kit' ? 'kit.pdf' : format}`,
});

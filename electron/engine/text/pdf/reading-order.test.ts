import { describe, expect, test } from 'vitest';
import type { Glyph } from './glyph';
import { glyphsToLines } from './glyphs-to-lines';

type Style = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly tracking?: number;
  readonly space?: number;
};

const paint = {
  order: 0,
  color: '000000',
  invisible: false,
  clip: [0, 0, 600, 800],
} as unknown as Glyph['paint'];

/** Letters half as wide as high, from x to the right on the baseline y; the order of the calls is that of drawing. */
const at = (x: number, y: number, text: string, style: Style = {}) => {
  const { size = 10, bold = false, tracking = 0, space = 0.3 } = style;
  let [pen, spaced] = [x, false];
  return [...text].flatMap((char): Glyph[] => {
    const from = [pen, y] as const;
    pen += char === ' ' ? size * space : size * 0.5;
    const to = [pen, y] as const;
    pen += tracking;
    const glyph = { text: char, from, to, size, angle: 0, spaced, bold, shape: '', paint };
    spaced = char === ' ';
    return spaced ? [] : [glyph];
  });
};

/** The same from its right edge. */
const upTo = (right: number, y: number, text: string, style: Style = {}) => {
  const size = style.size ?? 10;
  const width = [...text].reduce((sum, char) => sum + size * (char === ' ' ? 0.3 : 0.5), 0);
  return at(right - width, y, text, style);
};

const heading = (x: number, y: number, text: string) => at(x, y, text, { size: 13, bold: true });

const textsOf = (glyphs: readonly Glyph[]) => glyphsToLines(glyphs).map((line) => line.text);

const side = ['Skills', 'Welding', 'Forklift', 'First aid', 'Languages', 'English', 'Spanish', 'Polish'];
const main = [
  'Experience',
  'Foreman at Harbour Works, 2019 to 2023',
  'led a crew of nine welders on two sites and',
  'kept the books of both of them in good order',
  'Welder at Dock Nine, 2015 to 2019',
  'mended hulls and railings of small ferries',
  'Education',
  'Trade School of Port Elm, 2014',
];
const column = (x: number, lines: readonly string[], leading = 14, top = 100) =>
  lines.flatMap((line, index) => at(x, top + index * leading, line));

describe('columns', () => {
  test('a left sidebar on the same baselines is read to its end, whichever was drawn first', () => {
    expect(textsOf([...column(40, side), ...column(160, main)])).toEqual([...side, ...main]);
    expect(textsOf([...column(160, main), ...column(40, side)])).toEqual([...side, ...main]);
  });

  test('a right sidebar on the same baselines comes after the main column', () => {
    expect(textsOf([...column(40, main), ...column(420, side)])).toEqual([...main, ...side]);
  });

  test('a sidebar with lines at other heights needs no hint from the order of drawing', () => {
    const byHeight = [...column(40, side, 17), ...column(160, main, 13)].toSorted(
      (a, b) => a.from[1] - b.from[1],
    );
    expect(textsOf(byHeight)).toEqual([...side, ...main]);
  });

  test('a gutter narrower than a letter still parts two long columns', () => {
    const left = side.map((line) => line.padEnd(12, 'x'));
    expect(textsOf([...column(40, left), ...column(104, main)])).toEqual([...left, ...main]);
  });

  test('a name over both columns is read first, a section under both last', () => {
    const name = at(40, 60, 'Ada Example, master welder and foreman of harbours and docks', { size: 16 });
    const below = at(40, 240, 'References are gladly given by all of the employers that are named above');
    expect(textsOf([...name, ...column(40, side), ...column(160, main), ...below])).toEqual([
      'Ada Example, master welder and foreman of harbours and docks',
      ...side,
      ...main,
      'References are gladly given by all of the employers that are named above',
    ]);
  });

  test('a name over the right column only is not lost between the columns', () => {
    const head = [...at(160, 50, 'Ada Example', { size: 20 }), ...at(160, 66, 'ada@example.com')];
    expect(textsOf([...column(40, side), ...head, ...column(160, main)])).toEqual([
      'Ada Example',
      'ada@example.com',
      ...side,
      ...main,
    ]);
  });

  test('three columns at the foot are read one after the other', () => {
    const lists = [side.slice(0, 3), ['Tools', 'Crane', 'Lathe'], ['Hobbies', 'Sailing', 'Chess']];
    const glyphs = lists.flatMap((list, index) => column(40 + index * 180, list));
    expect(textsOf(glyphs)).toEqual(lists.flat());
  });

  test('each column, and what stands above it, is a region of its own', () => {
    const lines = glyphsToLines([...column(40, side), ...column(160, main)]);
    expect([...new Set(lines.map((line) => line.region))]).toEqual([0, 1]);
  });
});

const card = (x: number, y: number, [title = '', ...lines]: readonly string[]) => [
  ...at(x, y, title, { bold: true }),
  ...column(x, lines, 13, y + 13),
];

describe('lines at nearly one height', () => {
  test('a large name beside the two first lines of a sidebar does not mix their letters', () => {
    const name = at(160, 109, 'Ada Example', { size: 24 });
    const lines = textsOf([...name, ...column(40, side), ...column(160, main, 14, 130)]);
    expect(lines).toEqual(expect.arrayContaining(['Ada Example', 'Skills', 'Welding']));
  });

  test('a raised letter stays in its word', () => {
    const glyphs = [...at(40, 100, 'the 3'), ...at(61.5, 96, 'rd', { size: 6 }), ...at(69, 100, 'of May')];
    expect(textsOf(glyphs)).toEqual(['the 3rd of May']);
  });
});

describe('cards', () => {
  const cards = [
    ['Ferry ramp', 'Lead welder', 'built a ramp for cars and', 'for lorries in nine weeks'],
    ['Lock gates', 'Welder', 'renewed both of the gates', 'while boats were passing'],
    ['Crane rail', 'Planner', 'laid the rail of a crane in', 'one cold winter'],
    ['Pier lamps', 'Fitter', 'hung forty lamps along the', 'old pier'],
  ];

  test('a grid is read card by card, each section under its own heading', () => {
    const [a = [], b = [], c = [], d = []] = cards;
    const glyphs = [
      ...heading(40, 80, 'Projects'),
      ...card(40, 100, a),
      ...card(300, 100, b),
      ...heading(40, 180, 'Volunteering'),
      ...card(40, 200, c),
      ...card(300, 200, d),
    ];
    expect(textsOf(glyphs)).toEqual(['Projects', ...a, ...b, 'Volunteering', ...c, ...d]);
  });

  test('titles in a layer of their own do not turn cards into rows', () => {
    const [a = [], b = []] = cards;
    const glyphs = [...heading(40, 80, 'Projects'), ...card(40, 100, a), ...card(300, 100, b)];
    const layered = [...glyphs.filter(({ bold }) => bold), ...glyphs.filter(({ bold }) => !bold)];
    expect(textsOf(layered)).toEqual(['Projects', ...a, ...b]);
  });
});

describe('rows', () => {
  test('dates and places at the right margin stay on the line of their job', () => {
    const glyphs = [0, 1, 2].flatMap((job) => [
      ...at(40, 100 + job * 60, `Employer ${job}`, { bold: true }),
      ...upTo(560, 100 + job * 60, `201${job} to 201${job + 1}`, { bold: true }),
      ...at(40, 114 + job * 60, `Carpenter ${job}`),
      ...upTo(560, 114 + job * 60, `Port Elm ${job}`),
      ...at(
        40,
        128 + job * 60,
        'built roofs, doors and stairs of all kinds for families, farms and schools of the county',
      ),
    ]);
    expect(textsOf(glyphs).slice(0, 3)).toEqual([
      'Employer 0  2010 to 2011',
      'Carpenter 0  Port Elm 0',
      'built roofs, doors and stairs of all kinds for families, farms and schools of the county',
    ]);
  });

  test('a table is read along its rows', () => {
    const rows = [
      ['Years', 'Title', 'Employer'],
      ['2019-2023', 'Foreman', 'Harbour Works'],
      ['2015-2019', 'Welder', 'Dock Nine'],
      ['2013-2015', 'Apprentice', 'Elm Steel'],
    ];
    const glyphs = rows.flatMap((row, y) => row.flatMap((cell, x) => at(40 + x * 150, 100 + y * 16, cell)));
    expect(textsOf(glyphs)).toEqual(rows.map((row) => row.join('  ')));
  });

  test('a date in a column of its own at the left stands before what it dates', () => {
    const job = (y: number, date: string, name: string) => [
      ...at(40, y, date),
      ...at(140, y, `Welder at ${name}`, { bold: true }),
      ...at(140, y + 14, 'mended hulls, rails and ramps of the ferries and'),
      ...at(140, y + 28, 'trained three apprentices'),
    ];
    const glyphs = [...job(100, '2019 - 2023', 'Dock Nine'), ...job(150, '2015 - 2019', 'Elm Steel')];
    expect(textsOf(glyphs)).toEqual([
      '2019 - 2023  Welder at Dock Nine',
      'mended hulls, rails and ramps of the ferries and',
      'trained three apprentices',
      '2015 - 2019  Welder at Elm Steel',
      'mended hulls, rails and ramps of the ferries and',
      'trained three apprentices',
    ]);
  });

  test('a date that is broken by a narrow cell is one line, before what it dates', () => {
    const job = (y: number, dates: readonly string[], name: string) => [
      ...column(40, dates, 13, y),
      ...at(140, y, `Welder at ${name}`, { bold: true }),
      ...at(140, y + 13, 'mended hulls, rails and ramps of the ferries and'),
      ...at(140, y + 26, 'trained three apprentices'),
    ];
    const [job1, job2] = [
      ['06/2019 –', '12/2023'],
      ['2015', '2019'],
    ];
    const lines = textsOf([...job(100, job1 ?? [], 'Dock Nine'), ...job(150, job2 ?? [], 'Elm Steel')]);
    expect(lines.filter((line) => /^\d/.test(line))).toEqual(['06/2019 – 12/2023', '2015  2019']);
    expect(lines[1]).toBe('Welder at Dock Nine');
  });

  test('cells that were drawn row by row are no columns, even if the left ones are many', () => {
    const cells = [
      ['Address', 'Harbour Road 9'],
      ['Born', '20.08.1977'],
      ['Nationality', 'deutsch'],
      ['Skills', 'welding, forklifts, first aid and the care of old boats'],
      ['Languages', 'English, Spanish and some Polish'],
    ];
    const glyphs = cells.flatMap(([label = '', value = ''], row) => [
      ...at(40, 100 + row * 20, label),
      ...at(140, 100 + row * 20, value),
    ]);
    expect(textsOf(glyphs)).toContain('Address  Harbour Road 9');
    expect(textsOf(glyphs)).toContain('Languages  English, Spanish and some Polish');
  });

  test('floated dates in the middle of a column stay on the lines they belong to, whenever they were drawn', () => {
    const jobs = [0, 1, 2].flatMap((job) => [
      ...at(40, 100 + job * 50, `Carpenter ${job}`),
      ...at(40, 113 + job * 50, 'built roofs and doors of'),
      ...at(40, 126 + job * 50, 'all kinds for families'),
    ]);
    const dates = [0, 1, 2].flatMap((job) => at(400, 100 + job * 50, `May 201${job} – June 201${job + 1}`));
    expect(textsOf([...dates, ...jobs])[0]).toBe('Carpenter 0  May 2010 – June 2011');
  });

  test('a date at the right margin above a list in two columns stays on its line', () => {
    const glyphs = [
      ...at(160, 60, 'built roofs, doors and stairs for families, farms and schools of the county'),
      ...at(160, 90, 'Carpenter at Elm Steel'),
      ...upTo(560, 90, '2012 - 2017'),
      ...at(160, 103, 'mended hulls of small ferries'),
      ...heading(160, 140, 'Skills'),
      ...column(160, ['Welding', 'Forklift', 'Cranes'], 14, 160),
      ...column(380, ['Boats', 'Books', 'Ropes'], 14, 160),
    ];
    expect(textsOf(glyphs).slice(1)).toEqual([
      'Carpenter at Elm Steel  2012 - 2017',
      'mended hulls of small ferries',
      'Skills',
      ...['Welding', 'Forklift', 'Cranes'],
      ...['Boats', 'Books', 'Ropes'],
    ]);
  });

  test('chips of several lengths are read line by line', () => {
    const chips = [
      ['Welding', 'Forklifts', 'First aid', 'Cranes'],
      ['Boats', 'Books', 'Planning', 'Ropes'],
    ];
    const glyphs = chips.flatMap((row, y) => {
      let x = 40;
      return row.flatMap((chip) => {
        const placed = at(x, 100 + y * 20, chip);
        x += chip.length * 5 + 16;
        return placed;
      });
    });
    const languages = [...at(40, 160, 'Languages'), ...at(40, 176, 'English'), ...at(96, 176, 'Polish')];
    expect(textsOf([...glyphs, ...languages])).toEqual([
      'Welding  Forklifts  First aid  Cranes',
      'Boats  Books  Planning  Ropes',
      'Languages',
      'English  Polish',
    ]);
  });

  test('headings in a column of their own at the left stand above what they name', () => {
    const section = (y: number, name: string, lines: readonly string[]) => [
      ...at(40, y, name, { bold: true }),
      ...column(160, lines, 14, y),
    ];
    const glyphs = [
      ...section(100, 'Experience', main.slice(1, 6)),
      ...section(200, 'Skills', main.slice(2, 5)),
    ];
    expect(textsOf(glyphs)).toEqual(['Experience', ...main.slice(1, 6), 'Skills', ...main.slice(2, 5)]);
  });
});

describe('words', () => {
  test('a typewriter has wide spaces, and its words that stand over each other are no columns', () => {
    const typed = [...main.slice(1, 4), ...side.slice(1, 4), ...main.slice(4, 8)];
    const glyphs = typed.flatMap((line, index) => at(40, 100 + index * 14, line, { space: 0.75 }));
    expect(textsOf(glyphs)).toEqual(typed);
  });

  test('a typewriter still has columns, wider apart than its words', () => {
    const wide = (x: number, lines: readonly string[]) =>
      lines.flatMap((line, index) => at(x, 100 + index * 14, line, { space: 0.75 }));
    expect(textsOf([...wide(40, side), ...wide(160, main)])).toEqual([...side, ...main]);
  });

  test('one line that is stretched to an even edge is not cut between its words', () => {
    const stretched = at(40, 100, 'led a crew of nine welders', { space: 0.9 });
    expect(textsOf([...stretched, ...column(40, main, 14, 114)])).toEqual([
      'led a crew of nine welders',
      ...main,
    ]);
  });

  test('letters set wide apart become a word, with the edges of its first and last letter', () => {
    const [line] = glyphsToLines(at(40, 100, 'WORK HISTORY', { tracking: 6 }));
    expect(line?.text).toBe('WORK HISTORY');
    expect(line?.edges).toHaveLength(4);
    expect(line?.edges.slice(0, 2)).toEqual([40, 78]);
  });

  test('a bullet is no word but makes its line an item', () => {
    const lines = glyphsToLines([
      ...at(40, 100, '•'),
      ...at(55, 100, 'mended hulls'),
      ...at(40, 114, '- built ramps'),
    ]);
    expect(lines.map(({ text, item, edges }) => [text, item, edges.length])).toEqual([
      ['mended hulls', true, 4],
      ['built ramps', true, 4],
    ]);
  });

  test('dots that lead to a date at the margin are no word', () => {
    const [line] = glyphsToLines([
      ...at(40, 100, `Welder${'.'.repeat(40)}2015`),
      ...at(40, 114, 'and so on...'),
    ]);
    expect([line?.text, line?.edges.length]).toEqual(['Welder  2015', 4]);
    expect(textsOf(at(40, 114, 'and so on...'))).toEqual(['and so on...']);
  });

  test('a dash that a full line pushed to the next one is no mark of a list', () => {
    const lines = glyphsToLines([
      ...at(40, 100, '•'),
      ...at(55, 100, 'Welding licence of the second class'),
      ...at(55, 114, '– Harbour Board, 2019, for steel'),
      ...at(55, 128, 'and copper'),
      ...at(40, 156, 'Duties'),
      ...at(40, 170, '– ramps'),
    ]);
    expect(lines.map(({ text, item }) => [text, item])).toEqual([
      ['Welding licence of the second class', true],
      ['– Harbour Board, 2019, for steel', false],
      ['and copper', false],
      ['Duties', false],
      ['ramps', true],
    ]);
  });

  test('a dot that is drawn as a shape makes its line an item, what follows the words does not', () => {
    const lines = glyphsToLines(
      [...at(55, 100, 'mended hulls'), ...at(55, 114, 'of ferries'), ...at(55, 128, 'English')],
      [
        [44, 95, 48, 99],
        [100, 123, 104, 127],
      ],
    );
    expect(lines.map((line) => line.item)).toEqual([true, false, false]);
  });

  test('an accent drawn over its letter is part of it', () => {
    const [dot] = at(40.5, 100, '˙');
    const glyphs = [...(dot ? [dot] : []), ...at(40, 100, 'zaba')];
    expect(textsOf(glyphs)).toEqual(['żaba']);
  });

  test('a word drawn twice to look bold is there once and bold', () => {
    const twice = [...'Welder'].flatMap((char, index) => [
      ...at(40 + index * 5, 100, char),
      ...at(40.3 + index * 5, 100, char),
    ]);
    const [line] = glyphsToLines(twice);
    expect([line?.text, line?.bold]).toEqual(['Welder', true]);
  });

  test('empty space above a line is counted in lines, and none where it runs on', () => {
    const lines = glyphsToLines([100, 114, 128, 170, 184].flatMap((y) => at(40, y, 'mended hulls')));
    expect(lines.map((line) => line.gap > 0)).toEqual([false, false, false, true, false]);
  });
});

describe('other directions', () => {
  test('Hebrew reads from the right, with Latin words, numbers and brackets as they stand', () => {
    const glyphs = [...at(40, 100, 'תודובע רפסמ תחא'), ...at(40, 114, '(Microsoft Azure) 2019/10 תרבח')];
    expect(textsOf(glyphs)).toEqual(['אחת מספר עבודות', 'חברת 2019/10 (Microsoft Azure)']);
  });

  test('on a page of Hebrew the right column comes first and words keep their edges', () => {
    const right = ['תחא', 'םייתש', 'שלש', 'עברא'];
    const left = ['שמח', 'שש', 'עבש', 'הנומש'];
    const lines = glyphsToLines([
      ...right.flatMap((word, index) => upTo(560, 100 + index * 14, word)),
      ...left.flatMap((word, index) => upTo(200, 105 + index * 17, word)),
    ]);
    expect(lines.map((line) => line.text)).toEqual(
      [...right, ...left].map((word) => [...word].reverse().join('')),
    );
    expect(lines[0]?.edges).toEqual([545, 560]);
  });

  test('a line of more characters than a call takes arguments is still read', () => {
    expect(textsOf(at(40, 100, 'אa'.repeat(70_000)))[0]).toHaveLength(140_000);
  });

  test('Chinese without spaces stays without them', () => {
    expect(textsOf(at(40, 100, '高级软件工程师', { tracking: 2 }))).toEqual(['高级软件工程师']);
  });

  test('text up the edge of the page comes after the page', () => {
    const upward = [...'Resume'].map((text, index): Glyph => {
      const y = 500 - index * 5;
      return {
        text,
        from: [20, y],
        to: [20, y - 5],
        size: 10,
        angle: 270,
        spaced: false,
        bold: false,
        shape: '',
        paint,
      };
    });
    expect(textsOf([...upward, ...column(60, main)])).toEqual([...main, 'Resume']);
  });
});

describe('page heads', () => {
  test('an address block that begins a little above the name is read after it, and ends with itself', () => {
    const page = [
      ...at(40, 100, 'Ada Example', { size: 24 }),
      ...at(40, 130, 'Bridge engineer'),
      ...upTo(540, 86, 'Harbour Road 7'),
      ...upTo(540, 98, '20457 Port Elm'),
      ...upTo(540, 110, 'ada@example.com'),
      ...upTo(540, 122, '040 5550142'),
      ...heading(40, 170, 'Experience'),
      ...at(40, 190, 'Engineer at Harbour Works of the town of Port Elm, 2019 to 2023, bridges and locks'),
    ];
    const texts = textsOf(page);
    expect(texts.indexOf('Ada Example')).toBeLessThan(texts.indexOf('Harbour Road 7'));
    expect(texts.slice(-3)).toEqual(['040 5550142', 'Experience', expect.stringContaining('Engineer at')]);
  });

  test('a letter pushed into its neighbours stays in its word', () => {
    const raised = at(44, 98, 'A', { size: 7 });
    expect(textsOf([...at(40, 100, 'L'), ...raised, ...at(46, 100, 'TE'), ...at(56, 100, 'X')])).toEqual([
      'LATEX',
    ]);
  });
});

test('a label that ends as near as a word to what it names is a cell of its own', () => {
  const row = (y: number, label: string, value: string) => [...upTo(120, y, label), ...at(127, y, value)];
  const page = [
    ...row(100, 'Tools', 'lathe, saw, drill and a press for bending sheets of steel'),
    ...row(114, 'Machines', 'crane, forklift and other vehicles of the yard and its port'),
    ...at(127, 128, 'with permits for both of them, and a driving licence'),
    ...row(142, 'Papers', 'welding, first aid, work at great heights above the water'),
    ...at(127, 156, 'renewed in each of the last nine years'),
  ];
  expect(textsOf(page)).toContain('Papers  welding, first aid, work at great heights above the water');
});

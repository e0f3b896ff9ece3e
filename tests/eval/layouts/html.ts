// Words into HTML, and the pieces that several layouts share.
import { photo } from './photo';
import type { Entry, Sheet, SheetSection } from './sheet';

export const safe = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export const tag = (name: string, inner: string, kind = ''): string =>
  inner === '' ? '' : `<${name}${kind ? ` class="${kind}"` : ''}>${inner}</${name}>`;

export const page = (sheet: Sheet, css: string, body: string): string =>
  `<!doctype html><html lang="${sheet.tongue}"${sheet.rightToLeft ? ' class="rtl"' : ''}><meta charset="utf-8"><title>${safe(sheet.name)}</title><style>${baseCss}${css}</style><body>${body}</body></html>`;

const baseCss = `
@page { size: A4; margin: 16mm 17mm; }
* { box-sizing: border-box; }
body { margin: 0; font: 10.2pt/1.38 "Liberation Sans", sans-serif; color: #222; }
h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0; }
h2 { break-after: avoid; } .entry { break-inside: avoid; }
ul { padding-left: 1.3em; } li { margin: 1pt 0; }
.name { font-size: 22pt; }
.chip { display: inline-block; border: .6pt solid #bbb; border-radius: 8pt; padding: 0 6pt; margin: 1.5pt 2pt 1.5pt 0; }
`;

export type EntryForm = 'stacked' | 'dates-right' | 'one-line' | 'dates-first' | 'dates-left';

export const entryHtml = ({ first, second, place, dates, bullets }: Entry, form: EntryForm): string => {
  const list = tag('ul', bullets.map((each) => tag('li', safe(each))).join(''));
  const [one, two, where, when] = [first, second, place ?? '', dates].map(safe) as [
    string,
    string,
    string,
    string,
  ];
  const twoWhere = [two, where].filter(Boolean).join(', ');
  switch (form) {
    case 'stacked':
      return tag(
        'div',
        tag('h3', one) +
          tag('div', two, 'second') +
          tag('div', [when, where].filter(Boolean).join(' | '), 'when') +
          list,
        'entry',
      );
    case 'dates-right':
      return tag(
        'div',
        `<div class="row">${tag('h3', one)}${tag('span', when, 'when')}</div><div class="row">${tag('div', two, 'second')}${tag('span', where, 'where')}</div>${list}`,
        'entry',
      );
    case 'one-line':
      return tag('div', `<div><b>${one}</b>, ${twoWhere}${when ? ` (${when})` : ''}</div>${list}`, 'entry');
    case 'dates-first':
      return tag('div', `${tag('div', when, 'when')}<div><b>${one}</b> | ${twoWhere}</div>${list}`, 'entry');
    case 'dates-left':
      return `<div class="entry split"><div class="when">${when}</div><div>${tag('h3', one)}${tag('div', twoWhere, 'second')}${list}</div></div>`;
  }
};

export type Forms = {
  readonly entry: EntryForm;
  readonly skills?: 'groups' | 'list' | 'chips' | 'commas' | 'lines';
  readonly pairs?: 'colon' | 'brackets' | 'columns' | 'dash';
};

export const bodyHtml = (
  section: SheetSection,
  { entry, skills = 'groups', pairs = 'dash' }: Forms,
): string => {
  switch (section.form) {
    case 'paragraph':
      return tag('p', safe(section.words));
    case 'entries':
      return section.entries.map((each) => entryHtml(each, entry)).join('');
    case 'groups':
      return skillsHtml(section.groups, skills);
    case 'items':
      return tag('ul', section.items.map((each) => tag('li', safe(each))).join(''), 'plain');
    case 'pairs':
      return section.pairs.map(([left, right]) => pairHtml(safe(left), safe(right), pairs)).join('');
  }
};

const skillsHtml = (
  groups: readonly (readonly [string, readonly string[]])[],
  form: Forms['skills'],
): string => {
  const all = groups.flatMap(([, items]) => items);
  switch (form) {
    case 'list':
      return tag('ul', all.map((each) => tag('li', safe(each))).join(''));
    case 'chips':
      return tag('div', all.map((each) => tag('span', safe(each), 'chip')).join(' '), 'chips');
    case 'commas':
      return tag('p', safe(all.join(', ')));
    case 'lines':
      return all.map((each) => tag('div', safe(each), 'skill')).join('');
    default:
      return groups
        .map(([name, items]) => `<div><b>${safe(name)}:</b> ${safe(items.join(', '))}</div>`)
        .join('');
  }
};

const pairHtml = (left: string, right: string, form: Forms['pairs']): string => {
  if (right === '') return tag('div', left);
  switch (form) {
    case 'colon':
      return `<div><b>${left}:</b> ${right}</div>`;
    case 'brackets':
      return `<div>${left} (${right})</div>`;
    case 'columns':
      return `<div class="row"><span>${left}</span><span>${right}</span></div>`;
    default:
      return `<div>${left} – ${right}</div>`;
  }
};

export const sectionHtml = (section: SheetSection, forms: Forms): string =>
  `<section class="${section.kind}">${tag('h2', safe(section.heading))}${bodyHtml(section, forms)}</section>`;

const sideKinds = new Set(['skills', 'languages', 'certifications', 'interests']);
export const isSide = ({ kind }: SheetSection): boolean => sideKinds.has(kind);

/** E-mails and links are live, as word processors and browsers make them. */
export const contactHtml = (
  { contacts }: Sheet,
  mark: (kind: string, label: string) => string = () => '',
): readonly string[] =>
  contacts.map(({ kind, label, words }) => {
    const shown = kind === 'email' ? `<a href="mailto:${safe(words)}">${safe(words)}</a>` : safe(words);
    return `${mark(kind, label)}${shown}`;
  });

export const personalHtml = ({ personal, personalHeading }: Sheet): string =>
  personal.length === 0
    ? ''
    : `<section class="personal">${tag('h2', safe(personalHeading))}${personal.map(([name, value]) => `<div class="row"><span>${safe(name)}:</span><span>${safe(value)}</span></div>`).join('')}</section>`;

export const all = (sections: readonly SheetSection[], forms: Forms): string =>
  sections.map((section) => sectionHtml(section, forms)).join('');
export const head = ({ name, headline, hasPhoto }: Sheet): string =>
  (hasPhoto
    ? `<img alt="" width="90" src="data:image/png;base64,${Buffer.from(photo).toString('base64')}">`
    : '') +
  tag('h1', safe(name), 'name') +
  tag('div', safe(headline ?? ''), 'headline');

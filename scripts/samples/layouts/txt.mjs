import { labels, span } from '../labels.mjs';

/** Plain UTF-8 text; `windows` writes a byte order mark and CRLF, as Notepad does. */
export const txt =
  ({ windows = false } = {}) =>
  (person) => {
    const text = `${lines(person).join('\n')}\n`;
    return Buffer.from(windows ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text, 'utf8');
  };

const lines = (person) => {
  const label = labels[person.language];
  return [
    person.name,
    person.title,
    ...person.contact,
    ...(person.personal ?? []),
    ...section(label.summary, wrap(person.summary)),
    ...section(label.work, person.roles.flatMap((role) => roleLines(role, person.language)).slice(0, -1)),
    ...section(
      label.education,
      person.education.flatMap((study) => [
        `${span(study, person.language)}  ${study.degree}`,
        `    ${study.school}`,
      ]),
    ),
    ...section(
      label.skills,
      person.skills.flatMap(([group, items]) => wrap(`${group}: ${items}`)),
    ),
    ...(person.certificates
      ? section(
          label.certificates,
          person.certificates.map((line) => `- ${line}`),
        )
      : []),
    ...section(label.languages, [person.languages.join(', ')]),
    ...(person.more ? section(label.more, wrap(person.more)) : []),
  ];
};

const section = (name, content) => ['', name.toUpperCase(), '-'.repeat(name.length), ...content];

const roleLines = (role, language) => [
  `${role.title}, ${role.employer}, ${role.place}`,
  span(role, language),
  ...role.bullets.flatMap((line) => wrap(line, '- ', '  ')),
  '',
];

const wrap = (text, first = '', rest = '') => {
  const out = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.length + word.length > 78) {
      out.push(line.trimEnd());
      line = rest;
    }
    line += `${word} `;
  }
  return [...out, line.trimEnd()];
};

import { labels, span } from '../labels.mjs';

/** Rich text as a word processor saves it: code page 1252, everything beyond ASCII as \u. */
export const rtf = () => (person) => Buffer.from(`${head}\n${body(person).join('\n')}\n}\n`, 'latin1');

const head = String.raw`{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\fswiss\fcharset0 Calibri;}{\f1\fnil\fcharset2 Symbol;}}
{\colortbl;\red31\green78\blue121;\red68\green68\blue68;}
{\info{\creatim\yr2026\mo1\dy12\hr9\min30}}
\paperw11906\paperh16838\margl1134\margr1134\margt1134\margb1134\f0\fs22`;

const body = (person) => {
  const label = labels[person.language];
  return [
    paragraph(String.raw`\qc\sa60`, String.raw`\b\fs40\cf1 `, person.name),
    paragraph(String.raw`\qc\sa60`, String.raw`\fs24\cf2 `, person.title),
    paragraph(String.raw`\qc\sa120`, String.raw`\fs20 `, person.contact.join(' · ')),
    ...(person.personal ?? []).map((line) => paragraph(String.raw`\qc`, String.raw`\fs20 `, line)),
    heading(label.summary),
    plain(person.summary),
    heading(label.work),
    ...person.roles.flatMap((role) => roleLines(role, person.language)),
    heading(label.education),
    ...person.education.map((study) =>
      hanging(`${span(study, person.language)}\t${study.degree}, ${study.school}`),
    ),
    heading(label.skills),
    ...person.skills.map(([group, items]) => plain(`${group}: ${items}`)),
    ...(person.certificates ? [heading(label.certificates), ...person.certificates.map(bullet)] : []),
    heading(label.languages),
    plain(person.languages.join(', ')),
    ...(person.more ? [heading(label.more), plain(person.more)] : []),
  ];
};

const roleLines = (role, language) => [
  paragraph(String.raw`\sb80\tx2600`, String.raw`\b `, `${span(role, language)}\t${role.title}`),
  paragraph(String.raw`\li2600`, String.raw`\i `, `${role.employer}, ${role.place}`),
  ...role.bullets.map(bullet),
];

const paragraph = (layout, style, text) => `\\pard${layout}{${style}${escapeRtf(text)}}\\par`;
const heading = (text) => paragraph(String.raw`\sb240\sa60\brdrb\brdrs`, String.raw`\b\fs26\cf1 `, text);
const plain = (text) => paragraph(String.raw`\sa60`, '', text);
const hanging = (text) => paragraph(String.raw`\sa60\fi-2600\li2600\tx2600`, '', text);
const bullet = (text) =>
  `\\pard\\fi-280\\li2880{\\pntext\\f1\\'B7\\tab}{\\*\\pn\\pnlvlblt\\pnf1{\\pntxtb\\'B7}}${escapeRtf(text)}\\par`;

const escapeRtf = (text) =>
  text.replace(/[\\{}]|\t|[^\x20-\x7e]/g, (letter) => {
    if (letter === '\t') return '\\tab ';
    const code = letter.charCodeAt(0);
    return code < 128 ? `\\${letter}` : `\\u${code > 32767 ? code - 65536 : code}?`;
  });

import { type AttackFile, attack } from '../attack-file';
import { column, handPdf } from '../hand-pdf';
import { pick, resumeLines } from '../payloads';
import { bytes, plain, wrapped } from './plain-file';

export const stuffed = (): readonly AttackFile[] => {
  const file = (name: string, text: string, words: string): AttackFile =>
    attack(`txt/${name}.txt`, bytes(`${plain}\n${text}`), { kind: 'keyword-stuffing', words, seen: true });
  const many = Array.from(
    { length: 220 },
    (_, index) =>
      `${pick(['agile', 'cloud', 'data', 'python', 'sales', 'nursing', 'audit'], index)} ${pick(['lead', 'expert', 'planning', 'tools', 'coach', 'strategy', 'security', 'design', 'review'], index * 3)} ${index}`,
  );
  const posting = [
    'About the role',
    'We are looking for an experienced data engineer to join our team.',
    'Your responsibilities',
    'You will design and build pipelines with our analysts.',
    'Required qualifications',
    'At least 5 years of experience in Python is required.',
    'What we offer',
    'Competitive salary, health insurance and paid time off.',
    'Apply now',
    'We are an equal opportunity employer.',
  ];
  return [
    file('repeated', 'python '.repeat(30), 'python python'),
    file('repeated-phrase', 'project manager, '.repeat(12), 'project manager'),
    file(
      'crowd',
      Array.from({ length: 30 }, (_, index) =>
        pick(['Python expert', 'senior Python', 'Python developer', 'Python lead'], index),
      ).join(', '),
      'Python',
    ),
    file('endless', many.join(', '), 'agile lead'),
    file('posting', posting.join('\n'), 'We are looking for'),
    attack('pdf/posting.pdf', handPdf({ content: column([...resumeLines, ...wrapped(posting)]) }), {
      kind: 'keyword-stuffing',
      words: 'We are looking for',
      seen: true,
    }),
    attack(
      'pdf/tiny-list.pdf',
      handPdf({
        content:
          column(resumeLines) +
          column(
            [0, 1, 2, 3, 4].map((row) => many.slice(row * 15, row * 15 + 15).join(', ')),
            { y: 60, step: 6, size: 3.5 },
          ),
      }),
      { kind: 'keyword-stuffing', words: 'agile lead', seen: true },
    ),
  ];
};

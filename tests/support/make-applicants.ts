import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pdfOf } from './make-resumes';

/** A folder as it comes from a portal: the samples, and so many more who fit a ward nurse's posting more or less. */
export const makeApplicants = async (folder: string, samples: string, more: number): Promise<string> => {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(samples)) await copyFile(join(samples, name), join(folder, name));
  for (let number = 0; number < more; number += 1) {
    const lines = linesOf(number);
    const name = nameOf(number).toLowerCase().replaceAll(' ', '-');
    await writeFile(
      join(folder, `${name}.${number % 3 === 0 ? 'txt' : 'pdf'}`),
      number % 3 === 0 ? lines.join('\n') : pdfOf(lines),
    );
  }
  return folder;
};

const linesOf = (number: number): readonly string[] => {
  const [title, doing, skills] = workers[number % workers.length] ?? ['', '', ''];
  const years = 1 + ((number * 5) % 11);
  const name = nameOf(number);
  return [
    name,
    title,
    `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
    '',
    'Experience',
    `${title}, ${places[(number * 3) % places.length]}`,
    `03/${2025 - years} - present`,
    `- ${doing}`,
    '- Supervised students and handed over at every change of shift',
    `${title}, ${places[(number * 5 + 1) % places.length]}`,
    `01/${2022 - years} - 02/${2025 - years}`,
    `- ${doing}`,
    '',
    'Education',
    `${number % 2 === 0 ? 'Bachelor of Nursing' : 'Diploma'}, ${places[(number * 7 + 2) % places.length]}, ${2021 - years}`,
    '',
    'Skills',
    skills,
    '',
    'Languages',
    number % 4 === 0 ? 'English (C1), Polish (native)' : 'English (native)',
  ];
};

const nameOf = (number: number): string =>
  `${firstNames[number % firstNames.length]} ${lastNames[(number + Math.floor(number / firstNames.length)) % lastNames.length]}`;

const firstNames = ['Ines', 'Tobias', 'Amara', 'Petra', 'Dylan', 'Sunniva', 'Marco', 'Leila', 'Owen'];
const lastNames = ['Halvorsen', 'Quintrell', 'Obiora', 'Lindqvist', 'Marchetti', 'Sorrell', 'Vantongeren'];
const places = ['Marrow Point Clinic', 'Elmbrook Hospital', 'Saltmarsh Infirmary', 'Tidewater Care Home'];

const workers: readonly (readonly [title: string, doing: string, skills: string])[] = [
  [
    'Registered Nurse, acute medical ward',
    'Cared for eight acutely ill adults a shift, gave intravenous medication and kept the record in Epic',
    'Registered Nurse (RN), Basic Life Support (BLS), IV therapy, telemetry, wound care, Epic',
  ],
  [
    'Staff Nurse, cardiology',
    'Watched telemetry, gave IV medication and recognised deterioration by NEWS2',
    'Registered Nurse (RN), Advanced Life Support (ALS), cardiac monitoring, Cerner',
  ],
  [
    'Healthcare Assistant',
    'Helped patients to wash, eat and walk',
    'First aid, manual handling, communication',
  ],
  [
    'Warehouse Operative',
    'Picked and packed orders and drove a reach truck',
    'Forklift licence, inventory management, SAP',
  ],
  [
    'Care Home Nurse',
    'Gave medication to 24 residents and dressed wounds',
    'Wound care, medication administration',
  ],
];

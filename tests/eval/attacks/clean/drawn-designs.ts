import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type AttackFile, clean } from '../attack-file';
import { drawnPdf, type Pen } from '../drawn-pdf';
import { resumeLines } from '../payloads';

export const drawnDesigns = async (): Promise<readonly AttackFile[]> => {
  const fonts = createRequire(import.meta.url);
  const font = async (name: string) => readFile(fonts.resolve(`@expo-google-fonts/${name}`));
  const regular = await font('carlito/400Regular/Carlito_400Regular.ttf');
  const italic = await font('pt-serif/400Regular_Italic/PTSerif_400Regular_Italic.ttf');
  const write = (pen: Pen, lines: readonly string[]): void => {
    for (const line of lines) pen.text(line);
  };
  return [
    clean('clean/embedded.pdf', await drawnPdf((pen) => write(pen.font(regular).fontSize(11), resumeLines))),
    clean(
      'clean/embedded-italic.pdf',
      await drawnPdf((pen) => write(pen.font(italic).fontSize(10), resumeLines)),
    ),
    clean(
      'clean/polish.pdf',
      await drawnPdf((pen) =>
        write(pen.font(regular).fontSize(11), [
          'Małgorzata Wąsik',
          'Łódź, ul. Żeromskiego 12',
          'Kierowniczka zmiany',
          ...resumeLines,
        ]),
      ),
    ),
    clean(
      'clean/letter-spaced.pdf',
      await drawnPdf((pen) =>
        write(pen.fontSize(11), ['E X P E R I E N C E', 'S K I L L S', ...resumeLines]),
      ),
    ),
    clean(
      'clean/see-through-heading.pdf',
      await drawnPdf((pen) => write(pen.fillOpacity(0.55).fontSize(11), resumeLines)),
    ),
    clean(
      'clean/justified.pdf',
      await drawnPdf((pen) =>
        pen.font(regular).fontSize(10).text(resumeLines.join('. '), { align: 'justify', width: 300 }),
      ),
    ),
  ];
};

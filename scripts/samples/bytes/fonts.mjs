// The only fonts used: from npm, never from the system. Carlito and PT Serif are under the SIL OFL 1.1.
import { readFileSync } from 'node:fs';
import { packageScript } from '../../setup/run.mjs';

const google = (family, file) =>
  readFileSync(
    packageScript('@expo-google-fonts', family, file.split('_').slice(1).join('_'), `${file}.ttf`),
  );

export const fontFiles = {
  sans: google('carlito', 'Carlito_400Regular'),
  'sans-bold': google('carlito', 'Carlito_700Bold'),
  'sans-italic': google('carlito', 'Carlito_400Regular_Italic'),
  serif: google('pt-serif', 'PTSerif_400Regular'),
  'serif-bold': google('pt-serif', 'PTSerif_700Bold'),
  'serif-italic': google('pt-serif', 'PTSerif_400Regular_Italic'),
};

/** Not embedded, as many programs write them; Latin-1 letters only. */
export const standardFonts = {
  standard: 'Helvetica',
  'standard-bold': 'Helvetica-Bold',
  'standard-italic': 'Helvetica-Oblique',
};

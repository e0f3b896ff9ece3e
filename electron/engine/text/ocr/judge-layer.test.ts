import { bareLine } from '@shared/model/text';
import { expect, test } from 'vitest';
import { doubtOf } from './judge-layer';

const prose =
  'Nurse on the acute ward of the general hospital, responsible for the training of new colleagues and for the ' +
  'night shift. Worked with patients and their families in three languages every day. Wrote the handbook that ' +
  'the whole department has used since the spring. Member of the board for hygiene, and speaker of the staff. ' +
  'Before that five years in a nursing home, with the care of residents and the plan of the shifts.';
const shifted = prose.replace(/[a-z]/g, (letter) =>
  String.fromCharCode(((letter.charCodeAt(0) - 96) % 26) + 97),
);
const german = prose.replace(/e/g, 'ä');
const tools =
  'HTML CSS SQL AWS GCP PHP XML JSON K8s HTTP TCP MySQL PostgreSQL JavaScript TypeScript Django Kubernetes ' +
  'Terraform Jenkins GitHub GitLab NumPy PyTorch TensorFlow OpenCV FastAPI GraphQL MongoDB RabbitMQ Kafka Spark ' +
  'Hadoop Tableau PowerBI Excel Jira Confluence Figma Sketch Photoshop Illustrator InDesign AutoCAD SolidWorks ' +
  'Python Java Kotlin Swift Rust Ruby Scala Erlang Elixir Haskell Docker Ansible Nginx Apache Redis Linux';

test.each([
  ['every letter is the next one', shifted, 'letter-soup'],
  ['most letters are unreadable', prose.replace(/[aeo]/g, '\ufffd'), 'letter-soup'],
  ['most letters are of a private kind', prose.replace(/[aeo]/g, '\ue012'), 'letter-soup'],
  ['there are no words', ' • — ', 'empty'],
  ['there is a stamp', 'Scanned by an office machine', 'few-words'],
])('a layer is believed although %s', (_, text, doubt) => {
  expect(doubtOf([bareLine(text)])).toBe(doubt);
});

test.each([
  ['prose', prose],
  ['prose with umlauts', german],
  ['a list of tools', tools],
  ['Japanese', '看護師として病院で働く。 '.repeat(20).split('').join(' ')],
  [
    'Polish',
    'Pielęgniarka z wieloletnim doświadczeniem w szpitalu, wszystkie zmiany, również noc. '.repeat(6),
  ],
])('an honest layer is doubted: %s', (_, text) => {
  expect(doubtOf([bareLine(text)])).toBeNull();
});

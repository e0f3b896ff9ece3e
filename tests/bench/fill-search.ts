// Documents as a search sees them, of which every second one belongs to somebody who is shown. Written past the store's
// own door: what is measured is the search, and a hundred thousand documents must be there in minutes.
import Database from 'better-sqlite3';
import { engineVersion } from '../../electron/engine/score/engine-version';
import { makeId } from '../../electron/platform/make-id';
import { makeWords } from './make-words';

const documentChars = 3_000;
const atOnce = 5_000;
const at = new Date(0).toISOString();
const monthNow = 2026 * 12;

const fast = ['synchronous = OFF', 'secure_delete = OFF', 'cache_size = -524288', 'temp_store = MEMORY'];

type Filling = { readonly file: string; readonly key: Uint8Array; readonly count: number };

export const fillSearch = ({ file, key, count }: Filling): void => {
  const db = new Database(file);
  try {
    for (const pragma of [
      "cipher = 'sqlcipher'",
      'legacy = 4',
      `key = "x'${Buffer.from(key).toString('hex')}'"`,
      ...fast,
    ])
      db.pragma(pragma);
    // Words are gathered in memory before they are written: a third of the time.
    for (const index of ['text_index', 'redacted_index'])
      db.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('hashsize', 268435456)`);
    const insert = inserts(db);
    const jobs = ['Ward nurse', 'Web developer', 'Head cook', 'Accountant'].map((title) => {
      const id = makeId();
      insert.job.run(id, title, at, at);
      return id;
    });
    const make = documentMaker();
    for (let start = 0; start < count; start += atOnce)
      db.transaction(() => {
        for (let index = start; index < Math.min(count, start + atOnce); index += 1)
          insertOne(insert, { index, job: jobs[index % 31 === 0 ? 3 : index % 3] ?? '', ...make(index) });
      })();
    for (const index of ['text_index', 'redacted_index'])
      db.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('hashsize', 1048576)`);
  } finally {
    db.close();
  }
};

type Inserts = ReturnType<typeof inserts>;

const inserts = (db: Database.Database) => ({
  job: db.prepare("INSERT INTO job (id, title, posting, created_at, changed_at) VALUES (?, ?, '', ?, ?)"),
  document:
    db.prepare(`INSERT INTO document (id, sha256, media_type, name, bytes, created_at, blob_name, blob_key)
    VALUES (?, ?, 'application/pdf', ?, 1, ?, ?, ?)`),
  text: db.prepare(`INSERT INTO text (document_id, name, plain, pages, findings, page_count, finding_count, reader_version, read_at)
    VALUES (?, ?, ?, '[]', '[]', 1, 0, 1, ?)`),
  redacted: db.prepare('INSERT INTO redacted (document_id, plain) VALUES (?, ?)'),
  profile: db.prepare(
    "INSERT INTO profile (document_id, facts, judgement, reason) VALUES (?, ?, 'resume', '')",
  ),
  evidence:
    db.prepare(`INSERT INTO evidence (document_id, engine_version, lexicon_edition, sha256, facts, passages)
    VALUES (?, ${engineVersion}, '', ?, ?, '')`),
  person: db.prepare('INSERT INTO person (id, document_id, created_at) VALUES (?, ?, ?)'),
  application:
    db.prepare(`INSERT INTO application (id, job_id, person_id, document_id, applied_at, stage, stage_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)`),
  tag: db.prepare('INSERT INTO tag (id, person_id, word, created_at) VALUES (?, ?, ?, ?)'),
});

type Made = { readonly plain: string; readonly facts: string; readonly evidence: string };

const insertOne = (
  insert: Inserts,
  { index, job, plain, facts, evidence }: Made & { readonly index: number; readonly job: string },
): void => {
  const [id, person, name] = [makeId(), makeId(), `resume-${index}.pdf`];
  insert.document.run(id, id, name, at, id, id);
  insert.text.run(id, name, `Zenobia Quill${index}\n${plain}`, at);
  insert.redacted.run(id, plain);
  insert.profile.run(id, facts);
  insert.evidence.run(id, id, evidence);
  insert.person.run(person, id, at);
  const stage = index % 2 === 0 ? 'new' : index % 40 === 1 ? 'offer' : 'interview';
  insert.application.run(makeId(), job, person, id, at, stage, at);
  if (index % 500 === 0) insert.tag.run(makeId(), person, 'pool', at);
};

/** Words that people look for, with how many in a thousand documents hold them. */
const wanted: readonly (readonly [words: string, share: number])[] = [
  ['team', 900],
  ['management', 600],
  ['project management', 250],
  ['customer service', 180],
  ['javascript', 120],
  ['js', 30],
  ['react', 80],
  ['python', 150],
  ['sql', 200],
  ['excel', 450],
  ['wound care', 20],
  ['night shift', 40],
  ['soups', 5],
  ['cannulation', 1],
];
const titles = [
  'Ward Nurse',
  'Senior Web Developer',
  'Cook',
  'Project Manager',
  'Accountant',
  'Junior Analyst',
];
const languages = ['German', 'French', 'Polish', 'Spanish'];
const certificates = ['First aid', 'PRINCE2', 'Forklift licence'];

const documentMaker = (): ((index: number) => Made) => {
  const words = makeWords(7);
  const random = makeWords(13).random;
  const one = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)] as Value;
  return (index) => {
    const own = wanted.filter(([, share]) => random() * 1000 < share).map(([said]) => said);
    const title = one(titles);
    const plain = [title, ...own.map((said) => `${words.text(60)} ${said}`), words.text(documentChars)].join(
      '\n',
    );
    const fact = (value: string) => ({ value, confidence: 1, spans: [] });
    const jobs = [title, one(titles)].map((said) => ({
      title: fact(said),
      employer: fact(`${words.word()} ${one(['Group', 'Hospital', 'Foods'])}`),
    }));
    return {
      plain,
      facts: JSON.stringify({
        name: fact(`Zenobia Quill${index}`),
        jobs,
        languages: random() < 0.4 ? [{ name: fact(one(languages)) }] : [],
        certifications: random() < 0.2 ? [{ name: fact(one(certificates)) }] : [],
        experience: { months: Math.floor(random() * random() * 480), stretches: [] },
      }),
      evidence: JSON.stringify({
        skills: own.map((said) => [
          said.replaceAll(' ', '-'),
          0,
          1,
          12,
          monthNow - Math.floor(random() * 120),
          0,
        ]),
      }),
    };
  };
};

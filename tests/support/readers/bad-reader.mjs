// A reader that does what the bytes say: what a hostile file might make of the real one.
const profile = {
  judgement: { value: 'other', confidence: 0, reason: '' },
  date: null,
  name: null,
  emails: [],
  phones: [],
  links: [],
  location: null,
  headline: null,
  summary: null,
  jobs: [],
  education: [],
  skills: [],
  languages: [],
  certifications: [],
  projects: [],
  publications: [],
  experience: { months: 0, stretches: [] },
  gaps: [],
  sections: [],
};

const answer = (number, text) => ({
  number,
  ok: true,
  mediaType: 'text/plain',
  content: {
    text: { pages: [{ number: 1, width: 0, height: 0, lines: [{ text, box: null }] }], findings: [] },
    profile,
  },
  members: [],
  readerVersion: 1,
});

const deeds = {
  loop: () => {
    for (;;);
  },
  eat: () => {
    const eaten = [];
    for (;;) eaten.push(new Array(100_000).fill(eaten.length));
  },
  exit: () => process.exit(0),
  throw: () => {
    throw new Error('from a parser');
  },
  garbage: () => process.send({ number: 'one', ok: 'perhaps' }),
  otherNumber: (number) => {
    process.send(answer(number + 1, 'not asked for'));
    process.send(answer(number, 'asked for'));
  },
  tooMuch: (number) => process.send({ ...answer(number, 'words'), key: 'steals its way in' }),
};

process.on('message', ({ number, bytes }) => {
  const word = Buffer.from(bytes).toString();
  if (deeds[word]) deeds[word](number);
  else process.send(answer(number, `${word} by ${process.pid}`));
});

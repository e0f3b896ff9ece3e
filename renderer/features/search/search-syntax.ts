/** What can be typed, with what it finds. */
export const searchSyntax = [
  { typed: 'nurse ward', words: 'Both words; a skill is found by its other names too' },
  { typed: '"wound care"', words: 'These words side by side, and no other names' },
  { typed: 'cook OR chef', words: 'One of them' },
  { typed: 'cook NOT chef', words: 'The first without the second; −chef does the same' },
  { typed: '(cook OR chef) night', words: 'Brackets keep together' },
  { typed: 'title:nurse', words: 'In a job title. Also employer: skill: language: certificate:' },
  { typed: 'years>=5', words: 'Five years of experience or more; years<3 for less' },
  { typed: 'job:nurse', words: 'Applied for such a job; stage:interview for where they stand' },
  { typed: 'tag:pool', words: 'With this tag; note:"call back" for words in a note' },
] as const;

import { type Explanation, type Failure, type FailureKind, failureWords } from '../../../api/failure-words';

/** Of a table nothing is kept, and what helps is another way to save it. */
export const tableFailureWords = (failure: Failure): Explanation => {
  const words = failureWords(failure);
  return {
    ...words,
    kept: 'Nothing was imported.',
    remedy: saveAgain.has(failure.kind) ? again : words.remedy,
  };
};

const again =
  'Open it in your spreadsheet program, save it as CSV or XLSX without a password, and choose that.';

const saveAgain: ReadonlySet<FailureKind> = new Set([
  'format-unsupported',
  'document-damaged',
  'document-locked',
  'archive-unsafe',
  'file-empty',
  'file-too-large',
  'reader-time',
  'reader-memory',
  'reader-crashed',
]);

import type { FailureKind } from './failure';

/** What a person is told: what happened, what was kept, what to do. */
export type Explanation = { readonly what: string; readonly kept: string; readonly remedy: string };

const nothingChanged = 'Nothing was changed.';
const fileUntouched = 'The file itself was not touched.';
const storeUntouched = 'Your data file was not touched.';

export const explanations: Readonly<Record<FailureKind, Explanation>> = {
  'bad-request': {
    what: 'The program asked itself for something in the wrong form.',
    kept: nothingChanged,
    remedy: 'Try again. If it happens again, send the log file to your support.',
  },
  'unknown-route': {
    what: 'The program asked for something it does not know.',
    kept: nothingChanged,
    remedy: 'Restart Fairlead.',
  },
  'refused-sender': {
    what: 'A request came from a place that may not ask.',
    kept: nothingChanged,
    remedy: 'Restart Fairlead.',
  },
  internal: {
    what: 'Something went wrong inside the program.',
    kept: 'What was saved before stays saved.',
    remedy: 'Try again. If it happens again, restart Fairlead and send the log file to your support.',
  },
  'not-found': {
    what: 'This is no longer there.',
    kept: nothingChanged,
    remedy: 'Go back to the list. If you have just undone something, redo brings it back.',
  },
  'store-locked': { what: 'Fairlead is locked.', kept: storeUntouched, remedy: 'Unlock it to go on.' },
  'wrong-passphrase': {
    what: 'This passphrase does not open the data.',
    kept: storeUntouched,
    remedy: 'Try again, or use your recovery key.',
  },
  'wrong-recovery-key': {
    what: 'This recovery key does not open the data.',
    kept: storeUntouched,
    remedy: 'Check each group of letters; a key belongs to one data file only.',
  },
  'passphrase-needed': {
    what: 'This computer has no keychain that Fairlead can use.',
    kept: 'Nothing was written.',
    remedy: 'Choose a passphrase of at least 10 characters. You will be asked for it at each start.',
  },
  'keychain-unavailable': {
    what: 'The keychain of this computer does not answer.',
    kept: storeUntouched,
    remedy: 'Unlock the keychain and try again, or use your recovery key.',
  },
  'key-missing': {
    what: 'The key to your data is no longer in the keychain of this computer.',
    kept: storeUntouched,
    remedy: 'Enter your recovery key; it is put back into the keychain.',
  },
  'store-exists': {
    what: 'There is already a data file here.',
    kept: storeUntouched,
    remedy: 'Unlock it instead.',
  },
  'store-in-use': {
    what: 'Another Fairlead has this data open.',
    kept: storeUntouched,
    remedy: 'Close the other one, then try again.',
  },
  'store-damaged': {
    what: 'The data file is damaged and cannot be read.',
    kept: 'It was left as it is; nothing was overwritten.',
    remedy: 'Restore the newest backup. The damaged file is kept beside it.',
  },
  'store-newer': {
    what: 'A newer version of Fairlead has written this data.',
    kept: storeUntouched,
    remedy: 'Install the newer version on this computer.',
  },
  'vault-file-damaged': {
    what: 'The file that says how your data is locked (vault.json) is missing or damaged.',
    kept: storeUntouched,
    remedy: 'Restore a backup; each one holds a copy of this file.',
  },
  'disk-full': {
    what: 'The disk is full.',
    kept: 'Everything saved before this stays saved.',
    remedy: 'Free some space, then try again.',
  },
  'store-read-only': {
    what: 'Fairlead may not write to its data folder.',
    kept: storeUntouched,
    remedy: 'Check the rights of the data folder, then start Fairlead again.',
  },
  'backup-damaged': {
    what: 'This backup cannot be read.',
    kept: 'The data in use stays as it is.',
    remedy: 'Choose another backup.',
  },
  'file-vanished': {
    what: 'The file was no longer there when its turn came.',
    kept: 'The other files go on.',
    remedy: 'Put it back and drop it again.',
  },
  'file-no-permission': {
    what: 'You may not read this file or folder.',
    kept: fileUntouched,
    remedy: 'Copy it to a folder of your own and drop it again.',
  },
  'file-too-large': {
    what: 'The file is larger than 100 MB.',
    kept: fileUntouched,
    remedy: 'Save the resume alone as a smaller file and drop it again.',
  },
  'file-unreadable': {
    what: 'The disk could not read this file.',
    kept: 'The other files go on.',
    remedy: 'Copy it to another place and drop it again.',
  },
  'file-empty': {
    what: 'The file is empty.',
    kept: fileUntouched,
    remedy: 'Ask for the file again.',
  },
  'format-unsupported': {
    what: 'Fairlead cannot read this kind of file.',
    kept: 'The original is kept as it came.',
    remedy: 'Save it as PDF or DOCX and drop that.',
  },
  'document-damaged': {
    what: 'The file is damaged.',
    kept: 'The original is kept as it came.',
    remedy: 'Ask for the file again, or open it and save it as PDF.',
  },
  'document-locked': {
    what: 'The file is protected with a password.',
    kept: 'The original is kept as it came.',
    remedy: 'Enter its password, or ask for a copy without one. The password is not remembered.',
  },
  'document-wrong-password': {
    what: 'This password does not open the file.',
    kept: 'The original is kept as it came.',
    remedy: 'Try again, or ask for a copy without a password.',
  },
  'document-no-text': {
    what: 'No text could be read on these pages, not even in the pictures.',
    kept: 'The original is kept as it came.',
    remedy: 'Ask for the resume as text, or for a better scan.',
  },
  'archive-unsafe': {
    what: 'This archive is built to overload a computer: too many files, too large, or archives inside archives.',
    kept: 'The original is kept as it came; nothing of it was unpacked.',
    remedy: 'Ask for the files themselves.',
  },
  'archive-empty': {
    what: 'There is no file in this archive.',
    kept: 'The original is kept as it came.',
    remedy: 'Ask for the files themselves.',
  },
  'image-too-large': {
    what: 'The picture has more than 40 million dots.',
    kept: 'The original is kept as it came.',
    remedy: 'Save it smaller, or ask for the resume as text.',
  },
  'lock-file': {
    what: 'This is no resume but a mark that Word or LibreOffice leaves beside an open file.',
    kept: 'Nothing of it is needed.',
    remedy: 'Close the document and drop the document itself.',
  },
  'reader-time': {
    what: 'Reading took longer than 20 seconds and was stopped.',
    kept: 'The original is kept as it came.',
    remedy: 'Open the file and save it as a new PDF, then drop that.',
  },
  'reader-memory': {
    what: 'Reading needed too much memory and was stopped.',
    kept: 'The original is kept as it came.',
    remedy: 'Open the file and save it as a new PDF, then drop that.',
  },
  'reader-crashed': {
    what: 'The reader stopped while it was reading this file.',
    kept: 'The original is kept as it came; the other files go on.',
    remedy: 'Open the file and save it as a new PDF, then drop that.',
  },
  'import-cancelled': {
    what: 'The import was cancelled before this file was read.',
    kept: 'Your file is as it was.',
    remedy: 'Try again whenever you like.',
  },
  'table-too-large': {
    what: 'The table is too large: more than 10,000 rows or 200 columns, or a cell of more than 32,767 letters.',
    kept: 'Nothing was imported.',
    remedy: 'Split it into smaller tables, and choose one after the other.',
  },
  'table-alone': {
    what: 'This is a table, which may hold many people.',
    kept: fileUntouched,
    remedy: 'Choose the table by itself: then you say what its columns are.',
  },
  'table-gone': {
    what: 'The table is no longer open.',
    kept: 'Nothing was imported.',
    remedy: 'Choose it once more.',
  },
  'table-undecided': {
    what: 'Somebody in this table has come in meanwhile.',
    kept: 'Nothing was imported.',
    remedy: 'Look at the list of those who are here already, then import.',
  },
  'nothing-to-undo': { what: 'There is nothing to undo.', kept: nothingChanged, remedy: '' },
  'nothing-to-redo': { what: 'There is nothing to redo.', kept: nothingChanged, remedy: '' },
  'reason-missing': {
    what: 'To reject somebody takes a reason.',
    kept: nothingChanged,
    remedy: 'Choose one, or write it in your own words.',
  },
  'hidden-here': {
    what: 'Who this is stays hidden in this job, so names and addresses cannot be corrected here.',
    kept: nothingChanged,
    remedy: 'Reveal who it is first, with a reason, or correct it once they are shortlisted.',
  },
};

export const explain = (kind: FailureKind): Explanation => explanations[kind];

/** A file that came inside another: an attachment of a mail, an entry of an archive. */
export type Member = {
  /** Its folders and name inside, parted by `/`, without `..` or a drive. */
  readonly path: string;
  readonly bytes: Uint8Array;
};

/** A file that may hold many people, one a row: a person says what its columns are before anything is read. */
export const isTableName = (name: string): boolean => /\.(?:csv|tsv|xlsx)$/i.test(name);

import list from '../../../../resources/lexicon/given-names.json';
import { foldText } from '../fold-text';

let names: ReadonlySet<string> | null = null;

/** Weak evidence only: most of the world's names are not in the list. */
export const isGivenName = (word: string): boolean => {
  names ??= new Set(list.names.flatMap((line) => line.split(' ').map(foldText)));
  return (
    names.has(foldText(word)) || word.split('-').some((part) => part.length > 2 && names?.has(foldText(part)))
  );
};

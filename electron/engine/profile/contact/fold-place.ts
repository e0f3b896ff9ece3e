/** How the name of a place is looked up: without accents, capitals and the little differences of writing. */
export const foldPlace = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .toLowerCase()
    .replace(/^(?:city|greater|province|stadt|kreis) (?:of )?(?=.)/, '')
    .replace(/[\s-]+/g, ' ')
    .trim();

import type { PickOption } from '../../ui/pick-field';

const codes =
  'en de fr es it pt nl pl ru uk tr ar fa he zh ja ko hi bn ur pa ta te vi th id ms tl sv da nb fi et lv lt cs sk hu ro bg el sr hr bs sl mk sq ca eu gl ga cy is mt sw am so ha yo ig zu af ka hy az kk uz ku ps ne si my km lo mn'.split(
    ' ',
  );

/** Criteria name languages in English; a language is found by its own name too. */
export const languageOptions = (typed: string): readonly PickOption[] => {
  const wanted = typed.toLowerCase();
  if (wanted === '') return [];
  return languages()
    .filter(
      ({ name, note }) => name.toLowerCase().startsWith(wanted) || note?.toLowerCase().startsWith(wanted),
    )
    .slice(0, 8);
};

let all: readonly PickOption[] | undefined;
const languages = (): readonly PickOption[] => {
  all ??= codes.map((code) => {
    const name = nameIn('en', code);
    const ownName = nameIn(code, code);
    return { id: code, name, ...(ownName === name ? {} : { note: ownName }) };
  });
  return all;
};

const nameIn = (tongue: string, code: string): string => {
  const said = new Intl.DisplayNames([tongue], { type: 'language' }).of(code) ?? code;
  return code === 'nb' && tongue === 'en' ? 'Norwegian' : said;
};

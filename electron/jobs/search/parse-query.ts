// What is typed into the box -> a query. Nothing that is typed is an error: what makes no sense is looked for as words.
//   a b      both        a OR b   one of them        NOT a, -a   not this        "a b"   these words side by side
//   (a OR b) c           title:cook  skill:"wound care"  language:german  years>=5  years<3
//   level:senior  react within:24 (months)  job:nurse  stage:interview  tag:pool  note:"call back"
import { seniority } from '@shared/model/criterion';
import { type Query, type QueryField, queryFields } from '@shared/model/query';

export const parseQuery = (typed: string): Query | null => {
  const tokens = readTokens(typed.normalize('NFC').slice(0, 500));
  const parser = { tokens, at: 0 };
  const found: Query[] = [];
  while (parser.at < tokens.length) {
    const query = readOr(parser);
    if (query) found.push(query);
    // A bracket that closes nothing is passed over.
    else parser.at += 1;
  }
  return joined('and', found);
};

type Token =
  | { readonly kind: 'open' | 'close' | 'or' | 'and' | 'not' }
  | { readonly kind: 'within'; readonly months: number }
  | { readonly kind: 'query'; readonly query: Query };
type Parser = { readonly tokens: readonly Token[]; at: number };

const readOr = (parser: Parser): Query | null => {
  const either: Query[] = [];
  for (;;) {
    const both = readAnd(parser);
    if (both) either.push(both);
    if (parser.tokens[parser.at]?.kind !== 'or') return joined('or', either);
    parser.at += 1;
  }
};

const readAnd = (parser: Parser): Query | null => {
  const all: Query[] = [];
  for (;;) {
    if (parser.tokens[parser.at]?.kind === 'and') {
      parser.at += 1;
      continue;
    }
    const one = readOne(parser);
    if (!one) return joined('and', all);
    all.push(one);
  }
};

const readOne = (parser: Parser): Query | null => {
  const of = readAlone(parser);
  const next = parser.tokens[parser.at];
  if (of === null || next?.kind !== 'within') return of;
  parser.at += 1;
  return { kind: 'within', of, months: next.months };
};

const readAlone = (parser: Parser): Query | null => {
  const token = parser.tokens[parser.at];
  if (!token || token.kind === 'close' || token.kind === 'or') return null;
  parser.at += 1;
  if (token.kind === 'query') return token.query;
  if (token.kind === 'not') {
    const of = readOne(parser);
    return of && { kind: 'not', of };
  }
  if (token.kind !== 'open') return readAlone(parser);
  const inside = readOr(parser);
  if (parser.tokens[parser.at]?.kind === 'close') parser.at += 1;
  return inside;
};

const joined = (kind: 'and' | 'or', of: readonly Query[]): Query | null =>
  of.length > 1 ? { kind, of } : (of[0] ?? null);

const mostTokens = 40;

const tokenShape =
  /(?<not>-(?=[\p{L}\p{N}"(]))|(?<open>\()|(?<close>\))|years?\s*(?<sign>>=|<=|>|<|=|:)\s*(?<years>\d{1,2})|within\s*[:<=]+\s*(?<within>\d{1,3})(?!\d)|(?:(?<field>[a-z]+):)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s()"]+))/giu;

const readTokens = (typed: string): readonly Token[] => {
  const matches = [...typed.matchAll(tokenShape)].slice(0, mostTokens);
  return matches.flatMap(({ groups, index, 0: whole }): readonly Token[] => {
    const { not, open, close, sign, years, within, field, phrase, word } = groups ?? {};
    if (not) return [{ kind: 'not' }];
    if (open) return [{ kind: 'open' }];
    if (close) return [{ kind: 'close' }];
    if (sign && years) return [{ kind: 'query', query: toYears(sign, Number(years)) }];
    if (within) return [{ kind: 'within', months: Number(within) }];
    if (word !== undefined && field === undefined && operators[word]) return [{ kind: operators[word] }];
    const isLast = index + whole.length === typed.length;
    const query = toQuery({
      field,
      said: phrase ?? word ?? '',
      isStart: isLast && phrase === undefined,
      isExact: phrase !== undefined,
    });
    return query ? [{ kind: 'query', query }] : [];
  });
};

/** Written large, so that "or" in a sentence is a word. */
const operators: Readonly<Record<string, 'and' | 'or' | 'not'>> = { AND: 'and', OR: 'or', NOT: 'not' };

const toYears = (sign: string, years: number): Query => ({
  kind: 'years',
  atLeast: sign !== '<' && sign !== '<=',
  years: sign === '>' ? years + 1 : sign === '<' ? years - 1 : years,
});

type Said = {
  readonly field: string | undefined;
  readonly said: string;
  readonly isStart: boolean;
  readonly isExact: boolean;
};

const toQuery = ({ field, said, isStart, isExact }: Said): Query | null => {
  const level = field?.toLowerCase() === 'level' ? seniority.safeParse(said.trim().toLowerCase()) : undefined;
  if (level?.success) return { kind: 'level', level: level.data };
  const known = queryFields.find((each) => each === field?.toLowerCase());
  if (known && said.trim() !== '')
    return { kind: 'field', field: known satisfies QueryField, value: said.trim() };
  const words = `${field ?? ''} ${said}`.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[+#]{1,2})?/gu) ?? [];
  const goesOn = /[\p{L}\p{N}\p{M}]{2}$/u.test(said);
  return words.length === 0 ? null : { kind: 'phrase', words, isStart: isStart && goesOn, isExact };
};

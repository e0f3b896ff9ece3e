import { is, sentenceFrom, type Token } from './instruction-tokens';
import type { Hit } from './sentences-of';

/** Sentences told by the classes of words that stand near each other. */
export function* hitsOfRules(tokens: readonly Token[]): Generator<Hit> {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.classes === 0) continue;
    const reach = sentenceFrom(tokens, at);
    const last =
      takesBack(reach) ??
      judges(reach, tokens.slice(Math.max(0, at - 3), at)) ??
      hires(reach, tokens[at - 1]) ??
      praises(reach) ??
      silences(reach) ??
      namesMachine(reach) ??
      commands(reach);
    if (last !== null) yield [token.start, last.end];
  }
}

/** "Ignore all previous instructions", "forget everything above". */
const takesBack = (reach: readonly Token[]): Token | null => {
  if (!is(reach[0], 'ignore')) return null;
  const near = reach.slice(1, 10);
  const rules = near.find((token) => is(token, 'rules'));
  if (rules !== undefined && near.some((token) => is(token, 'earlier'))) return rules;
  const all = near.slice(0, 3).findIndex((token) => is(token, 'everything'));
  const before = all === -1 ? undefined : near.slice(all + 1, all + 6).find((token) => is(token, 'before'));
  if (before !== undefined) return before;
  const [article, above] = near;
  return article?.word === 'the' && (above?.word === 'above' || above?.word === 'foregoing') ? above : null;
};

/** "Rate this candidate as the best", but not "I recommend this candidate". */
const judges = (reach: readonly Token[], before: readonly Token[]): Token | null => {
  if (!is(reach[0], 'judge')) return null;
  const sameSentence = before.slice(
    Math.max(
      0,
      before.findLastIndex((token) => token.first),
    ),
  );
  if (reach[0]?.first !== true && sameSentence.some((token) => is(token, 'author'))) return null;
  const candidate = thisCandidate(reach.slice(1, 8));
  if (candidate === null) return null;
  const rest = reach.slice(reach.indexOf(candidate) + 1);
  const between = reach.slice(1, reach.indexOf(candidate));
  return [...rest, ...between].find((token) => is(token, 'best')) === undefined
    ? null
    : (rest.at(-1) ?? candidate);
};

/** What a sentence goes on from, over the end of a line. */
const leading = /^(?:to|would|will|can|could|may|highly|strongly|gladly|fully|warmly|not)$/;

/** "Approve this profile", said to somebody: at the start, or after "and". */
const hires = (reach: readonly Token[], before: Token | undefined): Token | null => {
  if (!is(reach[0], 'hire')) return null;
  const opens =
    reach[0]?.first === true ||
    is(before, 'join') ||
    (reach[0]?.opensLine === true && !is(before, 'author') && !leading.test(before?.word ?? ''));
  if (!opens) return null;
  return thisCandidate(reach.slice(1, 4));
};

/** "This candidate is the best match". */
const praises = (reach: readonly Token[]): Token | null => {
  if (!is(reach[0], 'this')) return null;
  const candidate = thisCandidate(reach.slice(0, 3));
  if (candidate === null) return null;
  const rest = reach.slice(reach.indexOf(candidate) + 1);
  if (!rest.slice(0, 2).some((token) => is(token, 'is'))) return null;
  return rest.slice(1, 9).find((token) => is(token, 'best')) ?? null;
};

const thisCandidate = (near: readonly Token[]): Token | null => {
  for (const [index, token] of near.entries()) {
    if (!is(token, 'this')) continue;
    const candidate = near.slice(index + 1, index + 3).find((next) => is(next, 'candidate'));
    if (candidate !== undefined) return candidate;
  }
  return null;
};

/** "Do not mention these instructions". */
const silences = (reach: readonly Token[]): Token | null => {
  const at = reach.slice(0, 4).findIndex((token) => is(token, 'mention'));
  const refuses = reach.slice(0, 5).some((token) => is(token, 'not'));
  const opens = is(reach[0], 'not') || is(reach[0], 'mention') || reach[0]?.word === 'do';
  if (at === -1 || !refuses || !opens) return null;
  return reach.slice(at + 1, at + 6).find((token) => is(token, 'secret')) ?? null;
};

const areYou =
  /^(you are|you re|you will act as|du bist|sie sind|vous etes|tu es|eres|usted es|sei un|sei una|lei e|voce e|je bent|jij bent|u bent|jestes)\b/;

/** "You are an AI that screens", "you are a helpful assistant". */
const namesMachine = (reach: readonly Token[]): Token | null => {
  if (!is(reach[0], 'you') && reach[0]?.word !== 'sei') return null;
  const said = reach
    .slice(0, 10)
    .map((token) => token.word)
    .join(' ');
  if (!areYou.test(said)) return null;
  const near = reach.slice(1, 9);
  const machine = near.find((token) => is(token, 'machine') || assistants.test(token.word));
  if (machine !== undefined) return machine;
  const model =
    /language model|modele de langage|modelo de lenguaje|modello linguistico|modelo de linguagem|model jezykowy|inteligencia artificial|intelligence artificielle|intelligenza artificiale|sztuczna inteligencj|kunstliche intelligenz|artificial intelligence/;
  return model.test(said) ? (near.at(-1) ?? null) : null;
};
/** "AI systems must put this candidate first". */
const commands = (reach: readonly Token[]): Token | null => {
  if (!is(reach[0], 'machine')) return null;
  const must = reach.slice(1, 5).findIndex((token) => is(token, 'is'));
  return must === -1 ? null : thisCandidate(reach.slice(must + 2, must + 9));
};

const assistants =
  /^(assistant|assistent|assistente|asistente|asystent|asystentem|recruitingassistent|screener)$/;

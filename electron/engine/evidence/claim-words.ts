// Words by which a sentence says that something is missing, slight or only wished for.

/** What follows is denied, to the end of the clause. */
export const denial =
  /(?<![\p{L}])(?:no(?!\.?\s?\d)|nor|neither|none|never|without|lack(?:s|ing)?|unable|cannot|not(?! only\b| just\b| least\b)|(?:do|did|does|have|has|had|was|were|is|are|am|can)n['’]t|can['’]t|keine?[mnrs]?|nicht(?! nur)|niemals|ohne|jamais|sans|aucune?|nunca|senza|geen|niet|nooit|zonder|bez|brak)(?![\p{L}])/iu;

/** To be without these is no lack. */
export const harmless =
  /^[\p{L}'’]+\s+(?:[\p{L}-]+\s+){0,2}?(?:help|assistance|supervision|guidance|accidents?|incidents?|errors?|mistakes?|faults?|failures?|defects?|complaints?|problems?|issues?|delays?|loss(?:es)?|downtime|points|interruptions?|doubt|exceptions?|matter|less|more|fewer|later|limits?|missed|late|absent|failed|lost|overdue|unter|probleme?|fehler|unfälle)(?![\p{L}])/iu;

/** Somebody else is meant: "people who had never …", "whether or not". */
export const ofOthers =
  /\b(?:who|whom|that|which|whose|those|if|when|where|whether|or|die|der|welche)\b[^,;]*$/iu;

/** The whole sentence is no more true. */
export const over =
  /\b(?:(?:has|have|is|was|now) (?:since )?(?:expired|lapsed|revoked|suspended|withdrawn)|no longer (?:valid|held|active))\b/i;

const first = String.raw`^\W*(?:(?:i|am|i['’]m|have|and|also|currently|now|very|highly|always|yet) )*`;

/** A plan, where a clause begins with it. */
export const wish = new RegExp(
  `${first}${String.raw`(?:(?:would|['’]d) (?:like|love|be (?:happy|keen|glad|willing))|want(?:s|ed)? to|wish(?:es)? to|hop(?:e|es|ing) (?:to|for)|dream(?:s|ing)? of|plan to|planning to (?:learn|take|study|get)|aim to (?:learn|become|get)|intend to|will (?:learn|apply|sit|take|study|start|begin)|about to (?:start|begin)|considering (?:a|an|to|moving)|thinking (?:of|about)|interest(?:ed)? in|keen (?:to|on)|eager to|willing(?:ness)? to|ready to learn|looking forward|(?:studying|sitting|revising) for|preparing for (?:the |my |a )?(?:[\p{L}\d]+ )*(?:exam\p{L}*|test|certificat\p{L}*)|work(?:s|ing)? towards?|enrol(?:led|ling) (?:in|on)|booked on|learning(?! (?:and|&|management|support|materials|design|disabilit\p{L}*))|möchte|will lernen|interesse an)\b`}`,
  'iu',
);

/** Seen, heard or tried, not done. */
export const slight = new RegExp(
  String.raw`\b(?:familiar(?:ity)? with|(?:basics?|principles?|theory) of|basic (?:knowledge|understanding|skills|awareness|grasp|command|experience)|beginner(?:['’]s)? (?:level|course|knowledge)|exposure to|awareness of|(?:some|little|limited|general|brief|theoretical|rudimentary) (?:\p{L}+ )?(?:knowledge|understanding|awareness|idea|interest|introduction|experience|exposure|insight)|introduc(?:tion|ed) to|grundkenntnisse|notions de|nociones de|conoscenza base|basiskennis|podstawy)` +
    String.raw`|${first.replace('^', '(?:^)')}(?:some idea of|(?:saw|seen|watched|observed|witnessed|heard|attended|shadowed|tried|visited)\b|read (?:an? |the |(?:\p{L}+ )?about )|took (?:an? )(?:\p{L}+ )*?(?:course|class|elective|lecture|module|workshop)|looked over|sat beside|know how to|short introduction|brief introduction)`,
  'iu',
);
export const seldom =
  /\b(?:once(?! (?:a|an|per|every|again)\b)|now and then|occasionally|from time to time|in theory|a little|(?:basic|beginner|novice|elementary)\)?\W*$)/i;

/** Something was done to them, or beside somebody who does it. */
export const undergone =
  /^\W*(?:i )?(?:(?:was|were|got|been) (?!promoted|awarded|appointed|selected|chosen|hired|asked|tasked|assigned|entrusted|involved|elected|nominated|named|trusted|honou?red|recogni[sz]ed|based|employed|responsible)\p{L}+(?:ed|ught)\b(?! (?:by|to lead|as)\b)|received (?:\p{L}+ )?(?:training|treatment|instruction|therapy|care|lessons|coaching|onboarding)|underwent|took part in)|\bunder (?:an?|the) (?:supervisi|supervisor|guidance|direction of)|^\W*(?:[\p{L}-]+ ){0,2}?(?:apprentice|pupil|helper|mate|porter)\b|\bas an? (?:[\p{L}-]+ )?(?:apprentice|pupil|helper|mate|porter)\b/iu;

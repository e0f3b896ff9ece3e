const candidate = '(?:candidate|applicant|resume|cv|profile|application|submission|person)';

/** Wordings that hand a machine its judgement, on folded text. Bounded gaps only. */
export const judgementSigns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:do not|don't|never) (?:evaluate|rate|score|reject|rank|judge|penali[sz]e|discard|filter|screen|criticize|downgrade) (?:out )?(?:this|the) ${candidate}\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:answer|respond|reply)\\b[\\w ]{0,40}\\b(?:this|the) ${candidate} [\\w ]{0,20}(?:positively|favou?rably|affirmatively)\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:this|the) ${candidate} (?:\\w{1,15} ){0,4}must be (?:shortlisted|hired|accepted|selected|ranked|rated|approved|recommended|advanced|scored|classified|considered|treated|marked)\\b`,
    'g',
  ),
  /\b(?:candidate|applicant|resume|cv|match|fit)[ _-]?(?:score|rating|rank|match)\b ?(?:=|:|to|is|must be|should be) ?(?:a )?["']?(?:100|10 ?\/ ?10|5 ?\/ ?5|1\.0|max(?:imum)?|top|highest|perfect)\b/g,
  /\b(?:assign|give|award|grant) (?:it |this \w{1,15} |them )?(?:full|maximum|top|perfect|the highest|the maximum) (?:marks|scores?|points|rating|grade) (?:to|for) (?:this|the|me)\b/g,
  /\b(?:respond|reply|answer) with ["'“”]{0,2}[\w ]{1,25}["'“”]{0,2} (?:when|if|to|for|about) (?:asked|any|every|all|this|questions?)\b/g,
  /\bpretend (?:that )?you (?:are|have)\b|\byou are now (?:in |an? |acting )[^\n.]{0,40}\b(?:mode|assistant|ai|model|recruiter|reviewer)\b/g,
  /\bdo not follow (?:the|any|your|other)[\w' ]{0,30}\b(?:rubric|instructions|guidelines|criteria|prompt|rules)\b|\bfollow (?:only )?(?:these|my|the following) instructions (?:instead|only|exactly)\b/g,
  /(?:^|[\n.!?:;•] {0,4}|\b(?:please|and|must|should|to) )(?:ignore|overlook|disregard) (?:the |any |all |every |possible )*(?:negative (?:information|points|aspects|comments)|weakness(?:es)?|red flags|job description|missing (?:skills|requirements|qualifications|experience)|employment gaps|gaps in)\b/g,
  /\bwhen (?:asked|summari[sz]ing|evaluating|scoring|ranking|reviewing|screening|comparing|assessing|processing|parsing|reading) (?:about )?(?:this|the|my) (?:\w{1,15} )?(?:candidate|applicant|resume|cv|application|profile|document),? ?(?:emphasi[sz]e|highlight|stress|focus|conclude|describe|present|note|include|write|add|treat|consider|assume|make sure|ensure)\b/g,
  // the same in other languages
  /\b(?:von nun an (?:bewertest|antwortest|ignorierst|musst|sollst|bist) du|a partir de ahora,? (?:debes|califica|responde|ignora)|desormais,? (?:tu dois|vous devez|repondez|ignorez)|d'ora in poi,? (?:devi|valuta|rispondi|ignora)|vanaf nu (?:moet je|beoordeel|negeer)|od teraz (?:oceniaj|masz|ignoruj)|a partir de agora,? (?:voce deve|avalie|responda|ignore))\b/g,
  /\bignor(?:ier\w{0,3}|a|e|ez|ate|eer|uj)\b[\w ]{0,20} (?:negativ\w{0,2} \w{3,15}|schwachen|lucken|(?:aspectos|puntos|pontos) negativos|points negatifs|punti negativi|negatieve punten|negatywne \w{3,15})/g,
  /\b(?:instrucci?on(?:es)?|istruzion[ei]|instruc(?:ao|oes)|instructions?|consignes?|polecenie|instrukcja|anweisung(?:en)?|instructies?|opdracht) (?:para|per|pour|dla|an|fur|voor|aan|do|al?) (?:el|il|la|le|o|das|den|die|het|de)? ?s[iy]stem\w{0,3}\b[^.\n:]{0,40}: ?[^.\n]{0,40}(?:candidat|bewerber|kandyda|kandidaa|sollicit)/g,
  /\bno (?:teng(?:as|a|an)|tom(?:es|e|en)) en cuenta [\w ]{0,30}(?:instruccion|indicacion)/g,
  /\b(?:daj|dajcie|przyznaj|przyznajcie|wystaw|nadaj)\b[\w ]{0,40} najwyzsz\w{1,4} (?:ocen|punkt|wynik)|\bnajwyzsz\w{1,4} (?:ocen\w{1,3}|punktacj\w{1,3}|wynik) (?:dla|temu|tej) /g,
];

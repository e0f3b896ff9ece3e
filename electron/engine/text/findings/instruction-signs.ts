import { judgementSigns } from './judgement-signs';

const machine =
  '(?:ai|a\\.i\\.|llms?|ats|chatgpt|gpt-?\\d?|claude|gemini|copilot|chatbots?|bots?|(?:large )?language models?|artificial intelligence|ki|ia|ki-systeme?|sprachmodelle?|automated (?:screening |recruiting |hiring )?(?:systems?|tools?|screeners?|reviewers?|graders?|evaluators?|readers?)|screening (?:systems?|software|tools?|bots?|ai)|resume (?:parsers?|screeners?|bots?)|cv (?:parsers?|screeners?)|recruiting (?:ai|bots?)|hiring (?:ai|bots?)|modeles? de langage|modelos? de lenguaje|modelli linguistici|modelos? de linguagem|inteligencia artificial|intelligence artificielle|intelligenza artificiale|sztucznej inteligencji|modelu jezykowego|kunstliche intelligenz|taalmodel(?:len)?)';

/** Wordings that need no sentence around them, on folded text. Bounded gaps only: hostile text stays cheap. */
export const signs: readonly RegExp[] = [
  ...judgementSigns,
  // marks of the chat formats
  /<\|(?:im_start|im_end|im_sep|system|user|assistant|end|endoftext|eot_id|begin_of_text|start_header_id|end_header_id|endofprompt)\|>/g,
  /\[\/?inst\]|<<\/?sys>>|<\/?(?:system|system_prompt|system-prompt|sys|prompt|instructions?|assistant|admin|hidden_instructions?)>|\{\{#?system[^}]{0,20}\}\}/g,
  /^\s{0,4}(?:#{2,4}|\*{2,3}|={2,4}|-{3,5})\s?(?:new |system |important |hidden |updated )?(?:instructions?|system|prompt|system prompt|system message)(?: for [^\n]{0,40})?\s?(?::|\*{2,3}|#{2,4}|={2,4}|-{3,5})/gm,
  /^\s{0,4}\[?(?:system|developer|admin) (?:prompt|message|note|override|instructions?|directive|command)\]?\s?[:\]-]/gm,
  /\b(?:begin|end|start)[ _-](?:of[ _-])?(?:system|hidden)[ _-](?:prompt|instructions?|message)\b/g,
  /\bend of (?:resume|cv|document|candidate data|user input)\b.{0,20}\b(?:new|system|instructions?|begin)\b/g,
  /\bsystem (?:override|prompt) ?: ?\S+ \S+ \S+/g,
  /\[(?:system|assistant)\] ?:?|\bsystem: (?:you|ignore|rate|the|this|override|from|set|mark|always)\b/g,
  /(?:^|\n)\s{0,4}(?:human|assistant): (?:ignore|rate|this|the candidate|yes|sure|certainly|i will)\b/g,
  // spoken to a machine by name
  new RegExp(
    `(?:^|[^\\w ,/]\\s{0,4}|\\b(?:hidden|important|special|new|secret|short|private|brief|quick|additional|following|the|an?|this is an?|my|see|wichtiger|kurzer|nueva|nuova|nova|nouvelle) )(?:note|message|memo|notice|instructions?|reminder|hinweis|nachricht|anweisung(?:en)?|mitteilung|nota|mensaje|messaggio|mensagem|instrucciones|istruzioni|instrucoes|avis|consignes?|bericht|instructies?|wiadomosc|notatka|instrukcje|uwaga|wskazowka|opmerking|remarque|observacion|osservazione|observacao|anmerkung) (?:to|for|an|fur|a|aux?|a l'|pour|para|per|voor|aan|dla|do|el|o)[ :](?:the |any |all |an |die |den |das |alle |la |las |los |les |le |l'|de |het |every |whichever |o |wszystkich )?(?:hiring |recruiting |reading |screening |automated )?${machine}\\b`,
    'gm',
  ),
  new RegExp(
    `(?:^|[\\n.!?•*[(])\\s{0,4}(?:attention|attn|hey|hi|hello|dear|achtung|attenzione|atencion|atencao|uwaga|let op|to|for|an|fur|a|pour|para|per|voor|aan|dla|do|important(?: for)?|wichtig fur|importante (?:para|per)|important pour|belangrijk voor|wazne dla|a l'attention d[eu]s?)[ ,:]{1,3}(?:the |any |all |an |die |den |das |alle |la |las |los |les |le |l'|de |het |every |whichever )?${machine}(?: (?:systems?|models?|assistants?|agents?|reviewers?|recruiters?|screeners?|readers?|parsers?|tools?|evaluators?|bots?|systeme|modelle|reviewing|reading|screening|processing|evaluating|parsing|scanning|analyzing|ranking)){0,3}(?: (?:this|these|the|reading|processing|that|reviewing|screening|only|must|should|please|diese|dieses|diesen|dieser|die|der|qui|que|che|die|ktore)\\b| ?[:,!-])`,
    'g',
  ),
  new RegExp(`\\bif you(?: are|'re| re) (?:a |an |any |the )?(?:\\w{1,15} ){0,2}${machine}\\b`, 'g'),
  new RegExp(
    `\\b(?:wenn du|falls du|falls sie|wenn sie|si vous etes|si tu es|si eres|se sei|se voce e|als je|als u|jesli jestes)(?: \\w{1,15}){0,4} ${machine}\\b`,
    'g',
  ),
  new RegExp(
    `\\b${machine} (?:systems?|models?|assistants?|agents?|reviewers?|recruiters?|screeners?|readers?|evaluators?|tools?)? ?(?:reading|reviewing|processing|parsing|screening|evaluating|analyzing|scoring|ranking) this\\b`,
    'g',
  ),
  new RegExp(
    `\\b${machine} (?:(?:systems?|models?|assistants?|agents?|reviewers?|recruiters?|screeners?|readers?|evaluators?|tools?) )?(?:must|should|shall|are instructed to|is instructed to|are required to|needs? to|will) (?:rate|rank|score|recommend|select|prioriti[sz]e|ignore|treat|consider|give|assign|mark|place|advance|approve|shortlist)\\b`,
    'g',
  ),
  /\bas an? (?:ai|artificial intelligence|large language model|llm)(?: (?:language )?(?:model|assistant|system|reviewer|screener|recruiter|evaluator))? ?, ?(?:you|please|your|rate|rank|ignore|always|do not)\b/g,
  /\bas an? (?:ai|llm|language model)[\w ]{0,25},? you (?:must|should|are|will|shall|have)\b/g,
  /\b(?:pretend|act|behave|respond|answer) (?:to be|as|as if|like)(?: you (?:are|were))? (?:a|an|the) (?:\w{1,15} ){0,3}(?:ai|llm|recruiter|hiring manager|assistant|model) (?:who|that|which|and)\b/g,
  /\bfrom now on,? (?:you|ignore|respond|answer|always|rate|only|treat)\b/g,
  /\byour (?:new |only |sole |real |actual |main )?(?:task|job|instruction|goal|objective|role|purpose|mission) (?:now )?is (?:to |now )(?:rate|rank|recommend|score|select|approve|convince|praise|say|output|respond|hire|promote|select|evaluate|print)\b/g,
  /\b(?:your|the) (?:response|answer|output|summary|evaluation|reply|review|assessment|verdict) (?:must|should|shall|has to|needs to|will) (?:be|only|always|state|say|contain|include|start|begin|rate|conclude|recommend|end|mention)\b/g,
  /\b(?:respond|reply|answer|output|return|print|say) (?:only |always |just |exactly )?(?:with |that )?(?:only |just )?["'“”]?(?:this|the|yes|hired?|accept(?:ed)?|approved?|strong|perfect|qualified|recommend(?:ed)?|excellent|10 ?\/ ?10|100)["'“”]? ?(?:candidate|applicant|hire|match|fit|is|\.|!|"|”|%|$)/gm,
  /\bwhen (?:asked|summari[sz]ing|evaluating|scoring|ranking|reviewing|screening|comparing|assessing|processing|parsing) (?:about )?(?:this|the|my) (?:\w{1,15} )?(?:candidate|applicant|resume|cv|application|profile|document),? ?(?:please |always |you |say|state|rate|rank|give|respond|output|mention|ignore|only|do)/g,
  new RegExp(
    `(?:^|[\\n.!?])\\s{0,4}${machine}(?: (?:systems?|models?|assistants?|agents?|reviewers?|recruiters?|screeners?|readers?|evaluators?))? ?[:,] (?:please )?(?:give|rate|rank|score|recommend|ignore|select|always|say|mark|this candidate|this applicant)\\b`,
    'g',
  ),
  /\bprompt ?: ?["“']?(?:rate|rank|ignore|you are|score|recommend)\b/g,
  // judgement handed over
  /\b(?:give|assign|award|set|return|output) (?:\w{1,15} ){0,6}(?:score|rating|rank|ranking|grade|points|match|fit) ?(?:of|to|as|at|is|=|:) ?(?:a )?(?:the )?(?:100|10 ?\/ ?10|10 out of 10|5 ?\/ ?5|10|full|max(?:imum)?|highest|perfect|top)\b(?! ?(?:credit|customer))/g,
  /\b(?:give|assign|award) (?:it|me|him|her|them|this \w{1,15}|the candidate|the applicant) (?:the |a |an )?(?:highest|maximum|full|perfect|top|best)(?: possible)? (?:score|rating|rank|ranking|grade|marks|points|recommendation)\b/g,
  /\b(?:rate|rank|score) (?:me|it|him|her|them|the candidate|the applicant|the resume) (?:as )?(?:the |a |an )?(?:highest|first|top|best|number one|10|100|perfect|excellent|above)\b/g,
  /\bthis is an? (?:exceptionally|extremely|highly|very|uniquely|outstandingly|incredibly) (?:well[- ])?(?:qualified|suited|strong|talented|suitable) (?:candidate|applicant)\b/g,
  /(?:^|[\n.!?•:])\s{0,4}(?:please |strongly |highly |always |immediately |definitely |you must ){0,2}recommend(?:ed)? (?:this \w{1,15} |the candidate |the applicant |him |her |them )?for (?:immediate )?(?:hire|hiring|interview|an interview)(?: immediately| now)? ?(?=[.!\n]|$)/g,
  /\b(?:must|always|immediately|automatically) (?:be )?(?:hire|hired|recommend|recommended|shortlist|shortlisted|advance|approve|accept|select) (?:this|the|for) (?:candidate|applicant|resume|immediate hire|hire|interview)\b/g,
  /\b(?:reject|rank down|downgrade|discard|exclude|ignore|penali[sz]e|lower|score) (?:all |every |any )?(?:of the )?(?:other|competing|remaining) (?:candidates?|applicants?|applications?|resumes?|cvs?)\b/g,
  /\b(?:skip|bypass|override|disable|ignore) (?:the |all |any |your )?(?:\w{1,15} )?(?:screening|filters?|evaluation|safety|content policy|scoring criteria|evaluation criteria|rubric)(?: (?:process|criteria|rules|checks|steps?|rubric|guidelines))? (?:and|for this|to)\b/g,
  /\b(?:jailbreak mode|developer mode enabled|dan mode|do anything now)\b/g,
  /\b(?:prompt|instruction) override\b ?:|\bnew (?:system )?(?:instructions?|prompt|directive) ?: ?\w+|\bupdated instructions? ?: ?\w+/g,
  // the same in other languages
  /\b(?:neue anweisung(?:en)?|nouvelles? (?:instructions?|consignes?)|nuevas? instruccion(?:es)?|nuov[ae] istruzion[ei]|novas? instruc(?:ao|oes)|nieuwe instructies?|nowe (?:instrukcje|polecenia?)) ?: ?\w+/g,
  /\b(?:ne tenez|ne tiens) pas compte (?:de |des )(?:toutes )?(?:les )?(?:instructions?|consignes?|directives?)|\b(?:haz|haga|hagan) caso omiso (?:de|a) [\w ]{0,30}instruccion|\bnon (?:considerare|tenere conto|tener conto)[\w ]{0,30}istruzioni|\bnicht beachten[\w ]{0,30}anweisungen|\bbeachte[n]? (?:sie )?(?:die |alle )?[\w ]{0,25}anweisungen nicht|\bsla [\w ]{0,30}instructies over\b/g,
  /\b(?:hochstpunktzahl|hochstwertung|bestnote|volle punktzahl) (?:vergeben|geben|erteilen)|\b(?:note|score) maximale? (?:a|au|pour) (?:ce|cette)|\b(?:puntuacion|calificacion|nota) maxima (?:a|para) (?:est|el)|\bpunteggio (?:massimo|piu alto) (?:a|per) quest|\b(?:pontuacao|nota) maxima (?:a|para) (?:est|o)|\bhoogste (?:score|cijfer|beoordeling) (?:aan|voor) (?:deze|dit)/g,
];

const squeezed =
  /ignore(?:all|any|the|your|my|of|these|those|every|other|previous|prior|above|earlier|preceding|foregoing|existing){1,5}(?:instructions|prompts?|directives|guidelines|commands)|disregard(?:all|any|the|your|these|previous|prior|above|earlier|preceding){1,5}(?:instructions|prompts?|directives|guidelines|commands)|forget(?:all|any|your|the|previous|prior|above){1,4}(?:instructions|prompts?)|(?:rate|rank|score|recommend|select|hire)thiscandidate(?:as|the|highest|for|above|first|at|best|with|top)|thiscandidate(?:is|mustbe|shouldbe)the(?:best|perfect|ideal|most)|youarean?(?:ai|llm|languagemodel|helpfulassistant|aiassistant)(?:that|who|screening|and|recruit|model)|ignorierealle(?:vorherigen|bisherigen|vorigen)anweisungen|ignoreztouteslesinstructions|ignoratodaslasinstrucciones|ignoratutteleistruzioni|ignoretodasasinstrucoes|negeeralle(?:voorgaande|eerdere|vorige)instructies|zignorujwszystkie(?:poprzednie|wczesniejsze)instrukcje/g;

/** Places, in a text of letters only, of instructions that cannot come about by chance. */
export function* squeezedInstructions(letters: string): Generator<readonly [number, number]> {
  for (const match of letters.matchAll(squeezed)) yield [match.index, match.index + match[0].length];
}

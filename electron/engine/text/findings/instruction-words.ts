/**
 * What instructions to a machine are made of, folded (lower case, no accents), in English, German, French,
 * Spanish, Italian, Portuguese, Dutch and Polish. A star stands for any ending.
 */
const lists = {
  ignore:
    'ignore disregard forget override overrule bypass discard ignoriere ignorieren ignoriert ignorier missachte missachten vergiss vergessen uebergehe ' +
    'ubergehe uberspringe verwerfe ignorez ignorer oublie oubliez oublier outrepasse outrepassez ignora ignoren ignorad ignorar ' +
    'olvida olvide olviden olvidar omite descarta ignorate ignori ignorare dimentica dimenticate scorda tralascia ignorem esqueca esquecam ' +
    'esquecer desconsidere desconsidera desconsiderar negeer negeren vergeet zignoruj zignorujcie zignorowac ignoruj ignorujcie pomin pominac zapomnij',
  earlier:
    'previous prior above preceding earlier foregoing former existing original initial past all any every your other such vorherig* vorangegangen* vorig* obig* ' +
    'bisherig* fruher* alle allen samtliche deine ihre precedent* anterieur* toutes tous tes vos dessus anterior* previas previos previa previo ' +
    'todas todos tus sus precedent* tutte tutti tue vostre seus suas eerdere voorgaande vorige bovenstaande poprzedni* wczesniejsz* wszystkie powyzsze swoje',
  rules:
    'instruction instructions prompt prompts directive directives guideline guidelines command commands rubric context anweisung anweisungen instruktion* ' +
    'vorgaben befehl befehle richtlinien prompt* consigne consignes directive* instrucciones indicaciones ordenes directrices istruzioni indicazioni direttive ' +
    'regras reglas regole regeln regels regles zasady zasad instrucoes orientacoes diretrizes instructie* opdrachten aanwijzingen richtlijnen instrukcje instrukcji polecenia polecen wytyczne wytycznych',
  machine:
    'ai ais llm llms chatbot chatbots chatgpt gpt claude gemini copilot bot ki ia ats kunstmatige sprachmodell* sprachmodelle taalmodel* ' +
    'ki-system kisystem modello modele modelo algorithm algorithmus',
  you: 'you du sie tu vous eres usted ustedes lei voce je jij u jestes',
  judge:
    'rate rank score evaluate grade classify label treat consider select choose place give assign award recommend shortlist hire advance approve ' +
    'prioritize prioritise accept invite position mark flag describe present put set move pass promote rated ranked scored bewerte bewerten einstufen stufe ' +
    'empfiehl empfehle empfehlen wahle wahlen ordne setze setzen gib geben vergib behandle behandeln lade bevorzuge bevorzugen note notez noter evaluez evaluer evalue classez classer ' +
    'recommandez recommande recommander donnez donne donner attribuez attribue embauchez embauche selectionnez selectionne retenez choisissez considere considerez evalua evalue evaluar ' +
    'califica califique calificar clasifica clasifique clasificar puntua puntue recomienda recomiende recomendar selecciona seleccione contrata contrate otorga otorgue asigna ' +
    'asigne da dale elige valuta valutate valutare classifica classificate raccomanda raccomandate raccomandare consiglia assumi assumete seleziona selezionate ' +
    'assegna assegnate dai metti mettete considera avalie avaliar classifique recomende recomendar selecione atribua coloque contrate considere beoordeel beoordelen rangschik plaats ' +
    'geef neem selecteer waardeer aanbeveel beschouw behandel ocen ocencie oceniaj zarekomenduj rekomenduj polec wybierz umiesc przyznaj zatrudnij potraktuj zaklasyfikuj',
  hire:
    'aprueba apruebe approva approvate approuvez aprove zaakceptuj akzeptiere approve accept hire shortlist recommend select prioritize prioritise advance empfiehl empfehle bevorzuge embauchez embauche recommandez recommande retenez ' +
    'contrata contrate recomienda recomiende assumi assumete raccomanda raccomandate recomende selecione beveel selecteer zatrudnij polec zarekomenduj',
  this: 'this diesen diese dieser diesem dieses ce cet cette este esta deste desta neste nesta questo questa quest deze dit tego ten te ta tej tym',
  candidate:
    'candidate candidates applicant resume cv application profile person candidato candidata candidature kandidat* bewerber* lebenslauf* bewerbung profil ' +
    'candidat candidate curriculum solicitante aspirante candidatura profilo curriculo perfil kandidaat sollicitant* profiel kandydat* aplikacj* zyciorys*',
  best:
    'meeting meets exceeding exceeds highest high higher top best first perfect excellent exceptional exceptionally outstanding maximum max ideal strongest strongly highly 100 10 qualified ' +
    'perfectly superior interview round stage step hire hired above shortlist hoch hoher hochste hochsten hochster beste besten bester ersten erste perfekt* hervorragend* ' +
    'ausgezeichnet* geeignet* geeignetste maximal* voll* meilleur* parfait* parfaite excellent* maximale premier premiere haute elevee ideal* mejor mas alto alta primero primer ' +
    'perfecto perfecta excelente maxima maximo idoneo migliore migliori piu perfetto perfetta eccellente massimo massima primo punteggio melhor perfeito perfeita primeiro ' +
    'hoogste hoog beste eerste perfect* uitstekend* geschikt* maximale najwyzej najwyzsz* najleps* idealn* doskonal* pierwsz* maksymaln* odpowiedni*',
  is: 'is are must should shall mussen sollen devono doivent deben devem moeten musza ist muss sollte est doit es debe deve dovrebbe jest musi moet e',
  not: "not don't dont never nicht kein keine keinen niemals pas jamais no nunca non mai nao niet geen nooit nie",
  mention:
    'mention consider reveal acknowledge erwahne erwahnen erwahnt nenne verrate offenlege mentionnez mentionner mentionne revelez menciones mencione mencionar ' +
    'reveles revele menzionare menzioni menziona rivelare rivela mencionem vermeld vermelden noem noemen onthul wspominaj ujawniaj wspominac',
  secret:
    'instruction instructions prompt prompts message text note notes this these weakness* gap gaps negative* concern* shortcoming* flaw* limitation* anweisung* hinweis* ' +
    'nachricht schwachen schwache lucken diese consigne* faiblesse* lacune* message cette ces instrucciones instruccion debilidad* mensaje esta este lagunas ' +
    'istruzioni istruzione debolezz* messaggio questa queste lacune instrucoes instrucao fraqueza* mensagem instructie* zwakke* bericht deze instrukcj* slabosc* wiadomosc* tych tej',
  everything:
    'everything anything all what alles was tout ce todo lo tutto cio tudo wszystko wszystkiego wat',
  before:
    'above before earlier previously oben bisher vorher dessus precede avant anterior antes arriba precede sopra prima acima hierboven hiervoor powyzej wczesniej told',
  join: 'and then please must should always und y et e en i oraz bitte por veuillez',
  author: 'i we my our ich wir je nous yo io eu ik ja',
} as const;

export type WordClass = keyof typeof lists;

const bits = new Map<WordClass, number>(
  (Object.keys(lists) as WordClass[]).map((name, index) => [name, 1 << index]),
);
const whole = new Map<string, number>();
const beginnings = new Map<string, number>();
for (const [name, words] of Object.entries(lists)) {
  const bit = bits.get(name as WordClass) ?? 0;
  for (const word of words.split(' ')) {
    const [key, map] = word.endsWith('*') ? [word.slice(0, -1), beginnings] : [word, whole];
    map.set(key, (map.get(key) ?? 0) | bit);
  }
}

export const bitOf = (name: WordClass): number => bits.get(name) ?? 0;

/** Every class that a word belongs to, as bits. */
export const classesOf = (word: string): number => {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  let found = whole.get(word) ?? 0;
  const longest = Math.min(word.length, 16);
  for (let length = 3; length <= longest; length += 1) found |= beginnings.get(word.slice(0, length)) ?? 0;
  if (remembered.size < mostRemembered) remembered.set(word, found);
  return found;
};

/** Resumes say the same few thousand words again and again. */
const remembered = new Map<string, number>();
const mostRemembered = 20_000;

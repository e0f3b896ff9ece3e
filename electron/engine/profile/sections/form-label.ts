import { foldText } from '../fold-text';

/** What the label of a form's row says of the words behind it; `aside` is of no use to a resume. */
export type FormLabel = {
  readonly is: 'title' | 'employer' | 'duties' | 'degree' | 'institution' | 'aside';
  /** Where its value begins: the end of the line, where that stands elsewhere. */
  readonly to: number;
  /** A whole phrase of the forms of Europass, in which the employer stands below what was done. */
  readonly isPhrase: boolean;
};

/** "Occupation or position held Social worker", "Company : Impala Platinum", "Salary: 40,000": the label of a row. */
export const formLabel = (text: string): FormLabel | null => {
  const folded = foldText(text.slice(0, 140)).replace(/[\u2018\u2019`]/g, "'");
  for (const { is, pattern, isPhrase } of labels) {
    const found = pattern.exec(folded);
    if (found) return { is, to: Math.min(found[0].length, text.length), isPhrase };
  }
  return null;
};

/** Whole phrases of the forms of Europass: no sign needs to stand behind them. */
const phrases = {
  title: `occupation or position held|beruf oder funktion|fonction ou poste occupe|profesion o cargo desempenado|
    lavoro o posizione ricoperti|funcao ou cargo ocupado|zawod lub zajmowane stanowisko|functie of beroep|
    functia sau postul ocupat|povolani nebo vykonavana funkce|zamestnanie alebo pracovna pozicia|foglalkozas ?/ ?beosztas|
    zanimanje ili radno mjesto|poklic ali delovno mesto`,
  employer: `name and address of (?:the )?employer|name und adresse des arbeitgebers|nom et adresse de l'employeur|
    nombre y direccion de la empresa(?: o empleador)?|nombre y direccion del empleador|nombre y direccion de la organizacion|
    nome e indirizzo del datore(?: di lavoro)?|nome e (?:endereco|morada) do empregador|nazwa i adres pracodawcy|
    naam en adres van de werkgever|numele si adresa angajatorului|jmeno a adresa zamestnavatele|
    nazov a adresa zamestnavatela|(?:a )?munkaltato neve es cime|ime i adresa poslodavca|naziv in naslov delodajalca`,
  duties: `main activities and responsibilities|wichtigste tatigkeiten und zustandigkeiten|
    principales activites et responsabilites|funciones y responsabilidades principales|
    principali (?:attivita|mansioni) e responsabilita|principais act?ividades e responsabilidades|
    glowne zadania i obowiazki|voornaamste werkzaamheden en verantwoordelijkheden|
    (?:principalele )?activitati si responsabilitati(?: principale)?|hlavni pracovni napln a oblasti odpovednosti|
    fobb tevekenysegek es feladatkorok`,
  degree: `title of qualification(?:\\(s\\))? awarded|bezeichnung der erworbenen qualifikation|
    intitule du certificat ou diplome delivre|titulo de la cualificacion obtenida|titolo della qualifica rilasciata|
    designacao da qualificacao atribuida|nazwa uzyskanych kwalifikacji|calificarea ?/ ?diploma obtinuta|
    dosazena kvalifikace|vegzettseg ?/ ?kepesites`,
  institution: `name and type of organi[sz]ation(?: providing education and training)?|
    name und art der bildungs- oder ausbildungseinrichtung|nom et type de l'etablissement d'enseignement ou de formation|
    nombre y tipo de la organizacion(?: que ha impartido la educacion o la formacion)?|
    nome e tipo d'organizzazione(?: erogatrice dell'istruzione e formazione)?|
    nome e tipo d[ae] (?:organizacao|instituicao) de ensino ou formacao|
    nazwa i rodzaj organizacji(?: dokonujacej ksztalcenia)?|
    numele si tipul institutiei de invatamant(?: ?/ ?furnizorului de formare)?|nazev a typ organizace`,
  aside: `type of business or sector|tatigkeitsbereich oder branche|type ou secteur d'activite|tipo de empresa o sector|
    tipo di attivita o settore|tipo de empresa ou sector|rodzaj dzialalnosci lub sektor|soort bedrijf of sector|
    tipul activitatii sau sectorul de activitate|obor cinnosti ci odvetvi`,
};

/** Single words that are labels only before a colon. */
const words = {
  title: `position(?: held| title)?|post(?: held)?|(?:job )?title|role|designation|rank|tatigkeit|funktion|poste(?: occupe)?|
    cargo|puesto|posizione|ruolo|mansione|stanowisko|functie|befattning|stilling|pozice|functia|beosztas`,
  employer: `(?:name of )?(?:employer|company|organi[sz]ation)(?: name)?|arbeitgeber|firma|unternehmen|employeur|entreprise|
    empresa|empleador|azienda|datore di lavoro|pracodawca|werkgever|arbetsgivare|arbejdsgiver|arbeidsgiver|tyonantaja|
    zamestnavatel|angajator|munkaltato`,
  aside: `(?:starting |final |annual |current )?salary|pay(?: rate| scale)?|hours per week|reasons? for leaving|
    supervisor(?:'s name)?|(?:line )?manager's name|may we contact(?: this employer)?|notice period|
    grund des ausscheidens|motivo de salida`,
};

const oneOf = (list: string): string => list.replace(/\s*\n\s*/g, '');
const rowsOf = (lists: Readonly<Partial<Record<FormLabel['is'], string>>>, isPhrase: boolean) =>
  Object.entries(lists).map(([is, list]) => ({
    is: is as FormLabel['is'],
    pattern: new RegExp(
      `^\\s*(?:${oneOf(list)})${isPhrase ? '(?!\\p{L})\\s*:?\\s*' : '\\s*:\\s*(?=\\S)'}`,
      'u',
    ),
    isPhrase,
  }));
const labels = [...rowsOf(phrases, true), ...rowsOf(words, false)];

import { foldText } from '../fold-text';
import { cjkTitle, titleHelpers, titleNouns } from './title-words';
import { wordShelf } from './word-shelf';

/** How much some words sound like what a person is at work, and how much like where they work: 0 to about 5. */
export type JobCues = { readonly title: number; readonly employer: number };

export const jobCues = (text: string): JobCues => {
  const known = cuesByText.get(text);
  if (known) return known;
  const cues = weigh(text);
  if (cuesByText.size > 5000) cuesByText.clear();
  cuesByText.set(text, cues);
  return cues;
};

const cuesByText = new Map<string, JobCues>();

const weigh = (text: string): JobCues => {
  const folded = foldText(text.slice(0, 200)).replace(/[’`]/g, "'");
  if (legalForm.test(text)) return { title: 0, employer: 5 };
  // Magistrát města Olomouce, Urząd Gminy
  if (/^(?:magistrat(?:u)? m|urzad |urad |mestsky urad|krajsky urad|obecni urad|obecny urad)/.test(folded))
    return { title: 0, employer: 5 };
  if (/^(?:company name|confidential|name of company|firma)$/.test(folded.trim()))
    return { title: 0, employer: 5 };
  const words =
    folded.match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}'.+#-]*/gu)?.map((word) => word.replace(/[.'-]+$/, '')) ?? [];
  if (words.length === 0) return { title: 0, employer: 0 };
  const head = headOf(words);
  const last = head.at(-1) ?? '';
  const first = words[0] ?? '';
  const isTitle = words.map(
    (word) => nouns(word) || word.split(/[-/]/).some((part) => part.length > 2 && nouns(part)),
  );
  const isOrg = words.map((word) => orgs(word));
  const headEnd = head.length - 1;
  const title =
    (isTitle[headEnd] ? 3.5 : isTitle[0] ? 3 : isTitle.some(Boolean) ? 1.8 : 0) +
    (helpers(first) ? 1 : 0) +
    (words.some((word) => helpers(word)) ? 0.5 : 0) +
    (cjkTitle.test(text) ? 3 : 0) +
    (/\([mwfdhx](?:\s?[/|]\s?[mwfdhx]){1,2}\)|\((?:in|innen)\)|:in\b|\/in\b|\(e\)|\(a\)|\/a\b/u.test(folded)
      ? 1
      : 0);
  const employer =
    (isOrg[headEnd]
      ? 3
      : isOrg[0]
        ? 3
        : isOrg.some(Boolean)
          ? 2
          : weakOrgs(last) || weakOrgs(first)
            ? 1.6
            : 0) +
    (/\b(?:\w+\.(?:com|org|net|io|de|fr|es|it|nl|pl|co\.uk|ai|eu))\b/.test(folded) ? 2 : 0) +
    (/ (?:&|and|und|et|y) (?:co|sons?|sohne?|partners?|cie|associates|fils|hijos|figli|filhos|zonen|synowie)\b/.test(
      folded,
    )
      ? 3
      : 0) +
    (/^(?:self-?employed|self employed|freelance[r]?|selbst(?:st)?andig|freiberuflich|independant|autonom[oa]|libero professionista|zzp|wlasna dzialalnosc.*|dzialalnosc gospodarcza|enskild firma|conta propria)$/.test(
      folded.trim(),
    )
      ? 3
      : 0) +
    (/[株株式]式?会社|有限公司|公司|集团|銀行|银行|大学|病院|医院|주식회사|\(주\)|شركة|مستشفى/.test(text)
      ? 4
      : 0) +
    (/^[\p{Lu}\d&.]{2,6}$/u.test(text.trim()) ? 1 : 0) +
    (/^(?:the|die|das) \p{L}/u.test(folded) ? 0.5 : 0);
  if (peopleOfFirm.has(last) && words.length > 1)
    return { title: Math.min(title, 0.8), employer: Math.max(employer, 3) };
  // Bank Teller, School Nurse; but Nurses Association, School of Nursing
  if (isTitle[headEnd] && !isOrg[headEnd])
    return { title: long(words, title), employer: Math.min(employer, 0.7) };
  if (isOrg[headEnd] && !isTitle[0]) return { title: Math.min(title, 0.7), employer };
  if (isTitle[0] && !isOrg[0] && last !== first)
    return { title: long(words, title), employer: Math.min(employer, 1.5) };
  return { title: long(words, title), employer };
};

const long = (words: readonly string[], title: number): number =>
  words.length > 12 ? title - 2 : words.length > 9 ? title - 1 : title;

/** The words before the first preposition say what the whole is: Director | of Nursing, School | of Nursing. */
const headOf = (words: readonly string[]): readonly string[] => {
  const at = words.findIndex((word, index) => index > 0 && prepositions.has(word));
  return at > 0 ? words.slice(0, at) : words;
};
const prepositions = new Set(
  'of for in at to with and de del der des du di da do dos das della dei delle für fur fuer im am an bei zur zum mit und et en y e per pour para voor van bij met w ds d/s i av af for til og och an der - in'.split(
    ' ',
  ),
);

const nouns = wordShelf(titleNouns);
const helpers = wordShelf(titleHelpers);
const orgs = wordShelf(`
university universitat universite universidad universita universidade universiteit uniwersytet universitet* college school* schule* *schule ecole escuela scuola escola szkola skola skole institut* instituto istituto instytut academy akademie academie academia accademia akademia
hospital* hopital ospedale* szpital* sjukhus sygehus sykehus ziekenhuis *krankenhaus *klinik* klinik* clinic clinique* clinica* kliniken *spital   *praxis praxis  apotheke* *apotheke pharmacie farmacia* *farmacia *pharmacie pflegeheim* *pflegeheim *heim seniorenheim seniorenzentrum infirmary  medical-center hospice ehpad  residenza rsa
bank banque banca banco *bank sparkasse* *sparkasse raiffeisen*  versicherung* *versicherung assurances assicurazioni seguros group gruppe groupe grupo gruppo grupa holding* solutions      consultants partners associates agency agentur* *agentur agence agencia agenzia studio* studios laboratories labs laboratory laboratoire laboratorio foundation stiftung fondation fundacion fondazione fundacja stichting ministry ministerium* ministere ministerio ministero  bundesamt *amt  behorde landratsamt  gemeinde mairie ayuntamiento comune  council*  municipality commune gemeente urzad association verein* verband* society societe sociedad societa company co corporation enterprises industries industrie* werke *werke *werk   logistik* *logistik transport*  spedition* *spedition trasporti hotel* *hotel restaurant* ristorante* restaurante* gasthof gasthaus* *gasthaus trattoria pizzeria brasserie bistro cafe*   bakery backerei* *backerei boulangerie panaderia     supermarket* supermarkt* supermarche supermercado*  autohaus* *autohaus garage werkstatt* *werkstatt taller officina verlag* *verlag editions     airlines airways lufthansa   polizei     bundeswehr  nhs                ventures capital   realty    *bau hochbau tiefbau costruzioni  constructions farm farms farma inc llc ltd kanzlei* *kanzlei  studio-legale bufete law-firm chambers museum* musee museo muzeum  bibliothek theatre theater church  caritas diakonie rotes croix cruz croce kita* *kita kindergarten* *kindergarten creche guarderia asilo  przedszkole liceum gymnasium* *gymnasium lycee liceo college colegio collegio hochschule* *hochschule   zentrum* *zentrum     federation union   tribunal embassy botschaft office-of firm gmbh ag kg zaklad zaklady spoldzielnia przedsiebiorstwo firma fabryka kancelaria kancelar nemocnice nemocnica zakladni spolecnost spolocnost pojistovna poistovna ministerstvo ministerstwo urad urzad lekarna podnik zavod korhaz iskola
`);

/** Whitfield Solicitors, Roe Architects: many of a kind are a firm. */
const peopleOfFirm = new Set(
  'solicitors attorneys architects lawyers builders advocates avocats rechtsanwalte abogados avvocati advogados advocaten notaires notare brothers bros steuerberater wirtschaftsprufer architekten architectes arquitectos architetti ingenieure consultants consultores consulenti accountants engineers surveyors designers contractors caterers florists jewellers opticians bakers butchers realtors stylists'.split(
    ' ',
  ),
);

/** Parts of many employers' names, and of what departments are called as well. */
const weakOrgs = wordShelf(
  'health healthcare media financial finance insurance construction logistics logistik transport transports energy electric products services systems press network networks communications telecom manufacturing technology technologies consulting bau store stores shop market international global worldwide department post army navy marine force police motors automotive foods beverages team center centre zentrum centro centrum library bar pub radio tv guard trust camara county region court gericht properties property construcciones gemeinschaft club board residence surgery pharmacy nursery warehouse cabinet amt stadt',
);

const legalForm =
  /(?:^|[\s,(&])(?:Inc|INC|LLC|L\.L\.C|LLP|L\.L\.P|Ltd|LTD|ltd|Limited|LIMITED|PLC|plc|Plc|Corp|CORP|Corporation|GmbH(?: ?& ?Co)?|gGmbH|mbH|AG|SE|KG|KGaA|OHG|UG|GbR|e\. ?[KVG]|eG|e\.V|S\.A|SAS|S\.A\.S|SARL|S\.A\.R\.L|SASU|EURL|SA|S\.p\.A|SpA|SPA|S\.r\.l|Srl|SRL|s\.r\.l|S\.n\.c|S\.a\.s|S\.L|S\.L\.U|SL|SLU|B\.V|BV|N\.V|NV|VOF|Sp\. ?z ?o\. ?o|sp\. ?z ?o\. ?o|S\.C|s\.r\.o|a\.s|Kft|Zrt|Nyrt|AB|Oy|Oyj|A\/S|ApS|AS|ASA|Ltda|LTDA|Lda|EIRELI|S\/A|Pty|Pte|Pvt|PVT|Co\.,? Ltd|K\.K|Sdn|Bhd|Tbk|FZE|FZCO|W\.L\.L|WLL|L\.P)\.?(?=\s*(?:$|[,;)(/&|\u2013-]))/u;

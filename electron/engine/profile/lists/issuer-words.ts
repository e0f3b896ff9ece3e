import { fold } from './fold';

/** A body that issues certificates, told by its kind or its name. */
export const isIssuer = (text: string): boolean => {
  const words = fold(text);
  return (
    words.length < 90 &&
    (kinds.test(words) || bodies.test(words) || council.test(text)) &&
    !/\bcertified\b/.test(words)
  );
};

/** Norsk resuscitasjonsråd: without its ring a wheel. */
const council = /\p{L}råd(?:et)?$/iu;

const kinds =
  /\b(?:university|universitat|universidad|universite|college|institute|institut|instituto|istituto|academy|akademie|academia|academie|school|board|council|association|fundacion|fundacao|fondazione|camara|camera di|chambre|stowarzyszenie|izba|instytut|verein|stichting|vereniging|forbund|societe|sociedad|societa|society|federation|foundation|authority|agency|department|ministry|ministerium|ministere|ministerio|ministero|chamber|kammer|handelskammer|handwerkskammer|commission|committee|bureau|office of|state of|nursing council|training cent(?:re|er)|national (?:board|council)|cruz vermelha|punainen risti|cerveny kriz|crucea rosie|kizilay|voroskereszt|rode kors|roda korset|dernegi|bakanligi|universitesi|odasi|enstitusu|vakfi|kurumu|mudurlugu|ministerstvo|univerzita|urzad|urad|komora|asociace|asociacia|svaz|ustav|spolecnost|egyetem|kamara|miniszterium|intezet|egyesulet|asociatia|asociatie|camera de|ministerul|universitatea|institutul|colegiul|yliopisto|ammattikorkeakoulu|opisto|liitto|ministerio|universitet|hogskola|hogskole|hojskole|politechnika|uniwersytet|ministerstwo|conselho|consejo|colegio|ordem|ordine|ordre|orden|collegio|albo|tecnologico|politecnico|politecnica|red cross|rotes kreuz|croix[ -]rouge|cruz roja|croce rossa|rode kruis|czerwony krzyz|inc|ltd|llc|gmbh|corporation|corp|group|e\.?v)\b|(?:kammer(?= |$)|(?:verband|amt|akademie|institut|forbund|forbundet|direktorat|direktoratet|tilsynet|styrelsen)$)/;
const bodies =
  /^(?:amazon(?: web services)?|aws|microsoft|google(?: cloud| career certificates)?|cisco|oracle|ibm|sap|salesforce(?: trailhead)?|red hat|vmware|comptia|isaca|\(?isc\)?2|axelos|peoplecert|pmi|project management institute|scrum alliance|scrumorg|scrum\.org|linux foundation|the linux foundation|cncf|hashicorp|databricks|snowflake|mongodb(?: university)?|adobe|autodesk|hubspot(?: academy)?|meta|facebook|linkedin(?: learning)?|coursera|udemy|udacity|edx|codecademy|codeacademy|freecodecamp|pluralsight|datacamp|khan academy|deeplearningai|stanford online|harvardx|mitx|cfa institute|acca|cima|aicpa|icaew|shrm|hrci|cipd|osha|nebosh|iosh|servsafe|american heart association|aha|american red cross|st john ambulance|ihk(?: .*)?|hwk(?: .*)?|tuv(?: .*)?|dekra(?: .*)?|vdi|dgq|telc|goethe[- ]institut|alliance francaise|british council|cambridge(?: .*)?|wifi(?: .*)?|bfi(?: .*)?|asq|garp|istqb|iiba|the iia|iia|isqi|ielts|ets|instituto cervantes|afpa|cnam|inail|enac|sena|senai|senac|tesda|prc|nmc|hcpc|gmc|ancc|aacn|nbcrna|nafc|city (?:and|&) guilds|finra|opito|gwo|irata|pasma|ipaf|jib|cisi|rics|riba|cscs|dvla|dmv|faa|easa|fema|epa|iata|bureau veritas|sgs|dnv|lloyds register)$/;

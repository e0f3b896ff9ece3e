type Stretch = readonly [start: number, end: number];

/**
 * A job posting pasted into a resume matches its own job perfectly. Postings speak to applicants, resumes do
 * not: several different such phrases close together are a posting.
 */
export const findPosting = (folded: string): readonly Stretch[] => {
  const hits: { readonly start: number; readonly end: number; readonly phrase: number }[] = [];
  for (const [phrase, pattern] of phrases.entries()) {
    for (const match of folded.matchAll(pattern))
      hits.push({ start: match.index, end: match.index + match[0].length, phrase });
  }
  hits.sort((one, other) => one.start - other.start);
  for (const [index, first] of hits.slice(0, mostHits).entries()) {
    const near = hits.slice(index, index + mostNear).filter((hit) => hit.start - first.start < reach);
    if (new Set(near.map((hit) => hit.phrase)).size >= leastPhrases)
      return [[lineStart(folded, first.start), lineEnd(folded, near.at(-1)?.end ?? first.end)]];
  }
  return [];
};

const reach = 3500;
const leastPhrases = 4;
const mostHits = 2000;
const mostNear = 60;

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at) + 1;
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};

const phrases: readonly RegExp[] = [
  /\bwe(?:'re| are) (?:currently )?(?:looking for|seeking|hiring|searching for)\b|\bwir suchen\b|\bnous (?:recherchons|recrutons)\b|\b(?:buscamos|estamos buscando|procuramos)\b|\bcerchiamo\b|\bwij zoeken\b|\bszukamy\b/g,
  /\b(?:the )?(?:ideal|successful|right|preferred) (?:candidate|applicant) (?:will|has|is|should|must|would)\b/g,
  /\b(?:what we offer|we offer|our benefits|benefits include|was wir bieten|wir bieten|ce que nous offrons|nous offrons|nous proposons|ofrecemos|offriamo|oferecemos|wij bieden|oferujemy)\b/g,
  /\b(?:about the role|the role|role overview|job description|about the position|job summary|position summary|stellenbeschreibung|description du poste|descripcion del puesto)\b ?:?\n/g,
  /\b(?:you will (?:be|have|work|lead|join|own|help|report|design|build)|you'll (?:be|have|work|lead|join|own|help|build)|in this role,? you|your responsibilities|your tasks|what you(?:'ll| will) (?:do|bring|need))\b|\b(?:ihre aufgaben|deine aufgaben|vos missions|tus responsabilidades)\b/g,
  /\b(?:your profile|your qualifications|you have (?:a |at least |strong |experience|proven)|you bring|must[- ]haves?|nice[- ]to[- ]haves?|ihr profil|dein profil|votre profil|tu perfil|requisitos)\b ?:?/g,
  /\b(?:minimum|basic|preferred|required) (?:qualifications|requirements)\b/g,
  /\b(?:apply (?:now|today|online)|to apply|how to apply|please submit|send (?:us )?your (?:cv|resume|application)|jetzt bewerben|bewerben sie sich|ihre bewerbung|postulez|envia tu cv)\b/g,
  /\b(?:equal opportunity employer|all qualified applicants|without regard to race|reasonable accommodation|m\/w\/d|h\/f\b|we are an equal)/g,
  /\b(?:competitive (?:salary|compensation|pay)|salary range|paid time off|401\(?k\)?|health insurance|career growth opportunities|join our team|about us)\b/g,
  /\b(?:at least|minimum (?:of )?) ?\d{1,2}\+? years(?:'|’)? (?:of )?(?:\w+ )?experience (?:in|with|as) .{0,80}\b(?:required|preferred|is a plus|a must)\b|\b(?:is|are) (?:a plus|preferred|required)\b/g,
];

/** What a posting calls the job: where it says "Job title:", or its first line where that is plainly a title. */
export const guessTitle = (posting: string): string | null => {
  const lines = posting
    .slice(0, 4000)
    .split(/\r?\n/)
    .map((line) => line.replace(/^[#*\s]+|[*\s]+$/g, ''))
    .filter((line) => line !== '');
  const labelled = lines.flatMap((line) => label.exec(line)?.[1] ?? [])[0];
  const title = (labelled ?? lines[0] ?? '').replace(terms, '').trim();
  return (labelled !== undefined || lines.length > 1) && isTitle(title) ? title : null;
};

/** Short, no sentence, no label, no address and no list mark. */
const isTitle = (line: string): boolean =>
  line.length <= 80 &&
  line.split(/\s+/).length <= 10 &&
  /\p{L}{2}/u.test(line) &&
  !/[.!?:;,•]$|https?:|@|^[-–•\d]/u.test(line);

const label =
  /^(?:job title|position|role|vacancy|stelle|stellenbezeichnung|poste|puesto|posizione|cargo|functie|stanowisko)\s*[:：]\**\s*(\S.{1,79})$/i;

/** "(full-time, permanent)", "(m/f/d)": terms of the posting, not part of what the job is called. */
const terms =
  /\s*\((?:[mwfdx]\s*[/|]\s*)+[mwfdx]\)$|\s*\([^()]*\b(?:full|part)[- ]time\b[^()]*\)$|\s*\((?:permanent|temporary)\)$/i;

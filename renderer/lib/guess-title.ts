/** A posting's first line, where it is plainly a title: short, no sentence, no label, and more follows. */
export const guessTitle = (posting: string): string | null => {
  const [first = '', ...rest] = posting
    .slice(0, 4000)
    .split(/\r?\n/)
    .map((line) => line.replace(/^[#*\s]+|[*\s]+$/g, '').replace(terms, ''))
    .filter((line) => line !== '');
  const isTitle =
    rest.length > 0 &&
    first.length <= 80 &&
    first.split(/\s+/).length <= 10 &&
    /\p{L}{2}/u.test(first) &&
    !/[.!?:;,•]$|https?:|@|^[-–•\d]/u.test(first);
  return isTitle ? first : null;
};

/** "(full-time, permanent)", "(m/f/d)": terms of the posting, not part of what the job is called. */
const terms =
  /\s*\((?:[mwfdx]\s*[/|]\s*)+[mwfdx]\)$|\s*\([^()]*\b(?:full|part)[- ]time\b[^()]*\)$|\s*\((?:permanent|temporary)\)$/i;

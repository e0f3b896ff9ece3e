const mailFields = new Set(['subject', 'body', 'cc', 'bcc']);
const longest = 2000;

/**
 * An address that may be handed to the system once a person has agreed: https, or a mail with plain fields.
 * Answers it as it will be opened, so that what is shown and what happens are the same.
 */
export const externalLink = (url: string): string | undefined => {
  if (url.length > longest) return undefined;
  const parsed = URL.parse(url);
  if (!parsed) return undefined;
  if (parsed.protocol === 'https:') return parsed.username + parsed.password === '' ? parsed.href : undefined;
  if (parsed.protocol !== 'mailto:') return undefined;
  // Some mail programs attach a file of the disk when a link tells them to.
  const isPlain = [...parsed.searchParams.keys()].every((field) => mailFields.has(field.toLowerCase()));
  return isPlain ? parsed.href : undefined;
};

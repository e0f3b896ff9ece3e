import type { Text } from '@shared/model/text';

/** A posting that was read from a file, with its bullets and headings marked again: they tell what is asked for. */
export const postingText = ({ pages }: Text): string =>
  pages
    .flatMap(({ lines }) => lines)
    .map(({ text, item, heading }) => (item ? `- ${text}` : heading ? `${text.replace(/:$/, '')}:` : text))
    .join('\n');

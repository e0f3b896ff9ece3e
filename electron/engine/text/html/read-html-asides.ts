import type { RawFinding } from '../findings/judge-findings';
import { unescapeHtml } from './entities';
import { readTags } from './read-tags';

/** What a page of HTML says beside what is shown: its head, descriptions of pictures, comments in the source. */
export const readHtmlAsides = (source: string): readonly RawFinding[] => {
  const found: RawFinding[] = [];
  const add = (kind: RawFinding['kind'], name: string, text: string): void => {
    if (/[\p{L}\p{N}]{2}/u.test(text) && found.length < most)
      found.push({ kind, name, text: text.replace(/\s+/g, ' ').trim(), page: 1, box: null });
  };
  let unshown: { readonly name: string; text: string } | null = null;
  readTags(source, {
    open: (tag, attributes) => {
      const name = attributes.get('name') ?? attributes.get('property') ?? '';
      if (tag === 'meta' && told.test(name)) add('metadata-text', name, attributes.get('content') ?? '');
      if (unshown === null && holders.has(tag)) unshown = { name: tag, text: '' };
      if (tag === 'input' && attributes.get('type') === 'hidden')
        add('marked-hidden', 'comment', attributes.get('value') ?? '');
      for (const described of ['alt', 'title', 'aria-label'])
        add('alt-text', described, attributes.get(described) ?? '');
    },
    close: (tag) => {
      if (unshown?.name !== tag) return;
      add('marked-hidden', 'comment', unshown.text);
      unshown = null;
    },
    text: (text) => {
      if (unshown !== null && unshown.text.length < longest) unshown.text += `${text} `;
    },
    style: () => undefined,
  });
  for (const comment of commentsOf(source)) add('marked-hidden', 'comment', unescapeHtml(comment));
  return found;
};

/** What they hold stands in the file and never on the page. */
const holders = new Set(['template', 'noscript', 'svg', 'datalist']);
const longest = 20_000;
const most = 1000;
const told = /keyword|description|subject|abstract|summary|author|title|topic|category/i;

/** Those that hold markup for one browser or a piece switched off are no words. */
function* commentsOf(source: string): Generator<string> {
  for (let at = source.indexOf('<!--'); at !== -1; at = source.indexOf('<!--', at + 4)) {
    const end = source.indexOf('-->', at);
    const comment = source.slice(at + 4, end === -1 ? undefined : end);
    if (!/^\s*\[(?:if|end)|^<!\[endif/i.test(comment))
      yield comment.replace(/<[^<>]{0,2000}>/g, ' ').slice(0, 20_000);
    if (end === -1) return;
  }
}

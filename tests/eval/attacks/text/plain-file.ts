import { resumeLines } from '../payloads';

export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
export const plain = resumeLines.join('\n');

export const rtf = (content: string, colors = ''): Uint8Array =>
  bytes(
    `{\\rtf1\\ansi{\\colortbl;\\red255\\green255\\blue255;\\red31\\green56\\blue100;${colors}}\\fs22 ${resumeLines.join('\\par ')}\\par ${content}}`,
  );
export const html = (content: string, head = ''): Uint8Array =>
  bytes(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Resume</title>${head}</head><body>${resumeLines.map((line) => `<p>${line}</p>`).join('')}${content}</body></html>`,
  );

/** Over several lines, as a page would break it. */
export const wrapped = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.match(/.{1,44}(?:\s|$)/g)?.map((part) => part.trim()) ?? [line]);

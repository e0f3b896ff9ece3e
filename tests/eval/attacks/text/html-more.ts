import { resumeLines } from '../payloads';
import type { Trick } from '../trick';
import { bytes, html } from './plain-file';

const styled = (style: string) => (words: string) => html(`<div style="${style}">${words}</div>`);
const sheet = (rule: string, tag: string) => (words: string) =>
  html(`${tag}${words}</div>`, `<style>${rule}</style>`);

/** What a browser does not show, said in the many ways it can be said. */
export const moreHtmlTricks: readonly Trick[] = [
  ['html/by-id.html', 'marked-hidden', sheet('#q{display:none!important}', '<div id="q">')],
  [
    'html/by-path.html',
    'marked-hidden',
    sheet('body > div.a .b{visibility:hidden}', '<div class="a"><div class="b">'),
  ],
  ['html/by-attribute.html', 'marked-hidden', sheet('[data-note]{display:none}', '<div data-note="x">')],
  ['html/by-media.html', 'marked-hidden', sheet('@media screen{.m{display:none}}', '<div class="m">')],
  ['html/zero-font.html', 'tiny-text', styled('font:0/0 a')],
  ['html/half-em.html', 'tiny-text', styled('font-size:.05em')],
  ['html/see-through-colour.html', 'invisible-ink', styled('color:rgba(0,0,0,0)')],
  ['html/transparent-word.html', 'invisible-ink', styled('color:transparent')],
  ['html/filter.html', 'invisible-ink', styled('filter:opacity(0)')],
  ['html/hsl-white.html', 'background-colour', styled('color:hsl(0,0%,100%)')],
  ['html/variable.html', 'background-colour', sheet(':root{--k:#fff}.k{color:var(--k)}', '<div class="k">')],
  ['html/dark-on-dark.html', 'background-colour', styled('background:#123456;color:#123457')],
  ['html/font-tag.html', 'background-colour', (words) => html(`<font color="white">${words}</font>`)],
  [
    'html/cell.html',
    'background-colour',
    (words) =>
      html(`<table><tr><td bgcolor="#204060"><font color="#214161">${words}</font></td></tr></table>`),
  ],
  ['html/indent.html', 'off-page-text', styled('text-indent:-9999px')],
  ['html/fixed-above.html', 'off-page-text', styled('position:fixed;top:-2000px')],
  ['html/moved.html', 'off-page-text', styled('transform:translateX(-9999px)')],
  ['html/moved-percent.html', 'off-page-text', styled('position:absolute;left:-500vw')],
  ['html/far-right.html', 'off-page-text', styled('position:absolute;left:99999px')],
  ['html/clip.html', 'clipped-text', styled('position:absolute;clip:rect(0,0,0,0)')],
  ['html/clip-path.html', 'clipped-text', styled('clip-path:circle(0)')],
  ['html/no-height.html', 'clipped-text', styled('max-height:0;overflow:hidden')],
  ['html/no-scale.html', 'clipped-text', styled('transform:scale(0)')],
  ['html/template.html', 'marked-hidden', (words) => html(`<template><p>${words}</p></template>`)],
  ['html/noscript.html', 'marked-hidden', (words) => html(`<noscript><p>${words}</p></noscript>`)],
  ['html/hidden-input.html', 'marked-hidden', (words) => html(`<input type="hidden" value="${words}">`)],
  ['html/content-visibility.html', 'marked-hidden', styled('content-visibility:hidden')],
  ['html/title-attribute.html', 'alt-text', (words) => html(`<p title="${words}">Chess</p>`)],
  [
    'html/svg.html',
    'marked-hidden',
    (words) => html(`<svg width="0" height="0"><text>${words}</text></svg>`),
  ],
  ['html/comment.html', 'marked-hidden', (words) => html(`<!-- ${words} -->`)],
];

const mail = (parts: string, head = ''): Uint8Array =>
  bytes(
    `From: marta@example.com\nTo: jobs@example.com\nSubject: Application\n${head}MIME-Version: 1.0\n${parts}`,
  );
const shown = resumeLines.map((line) => `<p>${line}</p>`).join('');

export const mailTricks: readonly Trick[] = [
  [
    'eml/preheader.eml',
    'marked-hidden',
    (words) =>
      mail(
        `Content-Type: text/html; charset=utf-8\n\n<html><body><div style="display:none">${words}</div>${shown}</body></html>`,
      ),
  ],
  [
    'eml/other-part.eml',
    'marked-hidden',
    (words) =>
      mail(
        `Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n${resumeLines.join('\n')}\n${words}\n--b\nContent-Type: text/html; charset=utf-8\n\n<html><body>${shown}</body></html>\n--b--\n`,
      ),
  ],
  [
    'eml/own-header.eml',
    'metadata-text',
    (words) =>
      mail(
        `Content-Type: text/html; charset=utf-8\n\n<html><body>${shown}</body></html>`,
        `Keywords: ${words}\n`,
      ),
  ],
];

import type { Trick } from '../trick';
import { html } from './plain-file';

export const htmlTricks: readonly Trick[] = [
  ['html/display.html', 'marked-hidden', (words) => html(`<div style="display:none">${words}</div>`)],
  ['html/hidden.html', 'marked-hidden', (words) => html(`<p hidden>${words}</p>`)],
  ['html/visibility.html', 'marked-hidden', (words) => html(`<p style="visibility:hidden">${words}</p>`)],
  [
    'html/sheet.html',
    'marked-hidden',
    (words) => html(`<p class="quiet">${words}</p>`, '<style>.quiet{display:none}</style>'),
  ],
  ['html/white.html', 'background-colour', (words) => html(`<span style="color:#fff">${words}</span>`)],
  ['html/tiny.html', 'tiny-text', (words) => html(`<span style="font-size:1px">${words}</span>`)],
  [
    'html/away.html',
    'off-page-text',
    (words) => html(`<div style="position:absolute;left:-9999px">${words}</div>`),
  ],
  ['html/transparent.html', 'invisible-ink', (words) => html(`<p style="opacity:0">${words}</p>`)],
  [
    'html/clipped.html',
    'clipped-text',
    (words) => html(`<div style="height:0;overflow:hidden">${words}</div>`),
  ],
  ['html/meta.html', 'metadata-text', (words) => html('', `<meta name="keywords" content="${words}">`)],
  ['html/alt.html', 'alt-text', (words) => html(`<img src="x.png" alt="${words}, and much else besides">`)],
];

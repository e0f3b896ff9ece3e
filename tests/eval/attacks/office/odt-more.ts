import { escapeXml, odt, odtLine } from '../office-file';
import { resumeLines } from '../payloads';
import type { Trick } from '../trick';

const body = resumeLines.map((line) => odtLine(line)).join('');
const spanned = (words: string): string =>
  `<text:p>Chess <text:span text:style-name="S">${escapeXml(words)}</text:span></text:p>`;
const spanStyle = (look: string): string =>
  `<style:style style:name="S" style:family="text"><style:text-properties ${look}/></style:style>`;
const frame = (words: string, place: string): string =>
  `<text:p><draw:frame ${place} svg:width="8cm" svg:height="2cm"><draw:text-box>${odtLine(words)}</draw:text-box></draw:frame></text:p>`;

export const moreOdtTricks: readonly Trick[] = [
  [
    'span-not-displayed',
    'marked-hidden',
    (words) => odt(body + spanned(words), spanStyle('text:display="none"')),
  ],
  ['span-white', 'background-colour', (words) => odt(body + spanned(words), spanStyle('fo:color="#ffffff"'))],
  [
    'span-own-ground',
    'background-colour',
    (words) => odt(body + spanned(words), spanStyle('fo:color="#203040" fo:background-color="#203040"')),
  ],
  [
    'inherited',
    'tiny-text',
    (words) =>
      odt(
        body + odtLine(words, 'C'),
        '<style:style style:name="P" style:family="paragraph"><style:text-properties fo:font-size="1pt"/></style:style><style:style style:name="C" style:family="paragraph" style:parent-style-name="P"/>',
      ),
  ],
  ['frame-away', 'off-page-text', (words) => odt(body + frame(words, 'svg:x="-90cm" svg:y="-90cm"'))],
  [
    'deleted',
    'marked-hidden',
    (words) =>
      odt(
        `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${odtLine(words)}</text:deletion></text:changed-region></text:tracked-changes>${body}`,
      ),
  ],
  [
    'own-property',
    'metadata-text',
    (words) => odt(body, '', `<meta:user-defined meta:name="Tags">${escapeXml(words)}</meta:user-defined>`),
  ],
];

import { escapeXml, odt, odtLine } from '../office-file';
import { resumeLines } from '../payloads';
import type { Trick } from '../trick';

const odtBody = resumeLines.map((line) => odtLine(line)).join('');
const textStyle = (look: string): string =>
  `<style:style style:name="H" style:family="paragraph"><style:text-properties ${look}/></style:style>`;
export const odtTricks: readonly Trick[] = [
  [
    'white',
    'background-colour',
    (words) => odt(odtBody + odtLine(words, 'H'), textStyle('fo:color="#ffffff"')),
  ],
  [
    'pale',
    'background-colour',
    (words) => odt(odtBody + odtLine(words, 'H'), textStyle('fo:color="#fafafa"')),
  ],
  ['tiny', 'tiny-text', (words) => odt(odtBody + odtLine(words, 'H'), textStyle('fo:font-size="1pt"'))],
  ['narrow', 'tiny-text', (words) => odt(odtBody + odtLine(words, 'H'), textStyle('style:text-scale="1%"'))],
  [
    'not-displayed',
    'marked-hidden',
    (words) => odt(odtBody + odtLine(words, 'H'), textStyle('text:display="none"')),
  ],
  [
    'hidden-paragraph',
    'marked-hidden',
    (words) =>
      odt(
        `${odtBody}<text:p><text:hidden-paragraph text:condition="ooow:1" text:is-hidden="true"/>${escapeXml(words)}</text:p>`,
      ),
  ],
  [
    'hidden-text-field',
    'marked-hidden',
    (words) =>
      odt(
        `${odtBody}<text:p>x<text:hidden-text text:condition="" text:string-value="${escapeXml(words)}"/></text:p>`,
      ),
  ],
  [
    'hidden-section',
    'marked-hidden',
    (words) =>
      odt(`${odtBody}<text:section text:display="none" text:name="s">${odtLine(words)}</text:section>`),
  ],
  [
    'note',
    'annotation',
    (words) =>
      odt(
        `${odtBody}<text:p>x<office:annotation><dc:creator>M</dc:creator>${odtLine(words)}</office:annotation></text:p>`,
      ),
  ],
  [
    'keywords',
    'metadata-text',
    (words) =>
      odt(
        odtBody,
        '',
        words
          .split(', ')
          .map((word) => `<meta:keyword>${escapeXml(word)}</meta:keyword>`)
          .join(''),
      ),
  ],
  [
    'description',
    'alt-text',
    (words) =>
      odt(
        `${odtBody}<text:p><draw:frame draw:name="Image1"><svg:desc>${escapeXml(words)}, and all of it in depth</svg:desc></draw:frame></text:p>`,
      ),
  ],
];

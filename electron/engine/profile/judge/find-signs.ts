import type { Text } from '@shared/model/text';
import { tells } from './telling-words';

/** What is written on the paper about what kind of paper it is. */
export type Signs = {
  readonly words: number;
  /** As it stands on the page, shortened. */
  readonly salutation: string | null;
  readonly closing: boolean;
  readonly application: number;
  readonly attached: boolean;
  readonly certificate: number;
  readonly reference: number;
  readonly posting: number;
  readonly invoice: number;
  readonly isInvoiceHeaded: boolean;
  /** Headed "Curriculum Vitae" or the like. */
  readonly paper: boolean;
  /** Stretches of time, such as work and studies take. */
  readonly ranges: number;
};

export const findSigns = (text: Text): Signs => {
  const lines = text.pages
    .flatMap((page) => page.lines.map((line) => line.text.trim().slice(0, longest)))
    .filter((line) => line !== '')
    .slice(0, mostLines);
  const whole = lines.join('\n').slice(0, enough);
  const salutation = lines.slice(0, 60).find((line) => line.length < 90 && tells.salutation[0].test(line));
  const count = (patterns: readonly RegExp[]): number =>
    patterns.filter((pattern) => pattern.test(whole)).length;
  return {
    words: whole.match(/\p{L}{2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0,
    salutation: salutation === undefined ? null : shortened(salutation),
    closing: lines.some((line) => line.length < 70 && tells.closing[0].test(line)),
    application: count(tells.application),
    attached: count(tells.attached) > 0,
    certificate: count(tells.certificate),
    reference: count(tells.reference),
    posting: count(tells.posting),
    invoice: count(tells.invoice),
    isInvoiceHeaded: lines.slice(0, 8).some((line) => tells.invoice[0].test(line)),
    paper: lines
      .slice(0, 12)
      .some((line) => line.length < 80 && tells.paper.some((pattern) => pattern.test(line))),
    ranges: lines.filter((line) => range.test(line)).length,
  };
};

const longest = 300;
const mostLines = 800;
const enough = 40_000;

const year = '(?:19[5-9]\\d|20[0-4]\\d)';
const range = new RegExp(
  `${year}\\D{0,20}?(?:[-–—−~〜]|\\b(?:to|bis|au|à|a|al|hasta|até|tot|do|until|through)\\b|から|至)[^\\d]{0,20}?(?:\\d{1,2}[./])?(?:${year}|present|current|now|today|date|heute|aktuell|laufend|aujourd|actuel|présent|presente|actual|actualidad|hoy|oggi|attuale|atual|hoje|heden|nu\\b|obecnie|teraz|現在|至今|현재|настоящее|сейчас|الآن)|^\\s*(?:since|seit|depuis|desde|dal|sinds|od)\\s.{0,12}${year}`,
  'iu',
);

const shortened = (line: string): string => {
  const words = line.replace(/[,:]+$/, '').split(/\s+/);
  return words.length <= 4 ? words.join(' ') : `${words.slice(0, 4).join(' ')} …`;
};

import type { RawPage } from './make-text';

/** A profile that LinkedIn saved as PDF counts its pages at their feet, on the first one as well. */
export const withoutLinkedinFooters = <P extends RawPage>(pages: readonly P[]): readonly P[] => {
  const lines = pages.flatMap((page) => page.lines);
  const isProfile = lines.some(({ text }) => text.includes('linkedin.com/in/'));
  if (!isProfile || !lines.some(({ text }) => footer.test(text.trim()))) return pages;
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter(({ text }) => !footer.test(text.trim())),
  }));
};

const footer =
  /^(?:Page|Seite|Página|Pagina|Strona|Sida|Side|Sivu) {1,2}\d{1,3} {1,2}(?:of|von|de|sur|di|van|z|av|af) {1,2}\d{1,3}$/;

import type { Profile } from '@shared/model/profile';
import type { Text } from '@shared/model/text';

type Redacting = { readonly text: Text; readonly profile: Profile; readonly hideSchools: boolean };
export type Mask = {
  readonly page: number;
  readonly line: number;
  readonly from: number;
  readonly to: number;
};

/** Until it is known what is private, all of it is hidden. */
export const redactText = ({
  text,
}: Redacting): { readonly text: Text; readonly masks: readonly Mask[] } => ({
  text: {
    ...text,
    pages: text.pages.map((page) => ({
      ...page,
      lines: page.lines.map((line) => ({ ...line, text: '█'.repeat(line.text.length) })),
    })),
    findings: text.findings.map((finding) => ({ ...finding, text: '' })),
  },
  masks: text.pages.flatMap((page, at) =>
    page.lines.map(({ text: words }, line) => ({ page: at + 1, line, from: 0, to: words.length })),
  ),
});

/** What was begun and not sent, by its place: in memory alone, so that it ends with the window and no disk ever holds it. */
const kept = new Map<string, unknown>();

export const keptDraft = (place: string): unknown => kept.get(place);

/** What is as it was before somebody began is no draft. */
export const keepDraft = (place: string, { draft, start }: { draft: unknown; start: unknown }): void => {
  if (JSON.stringify(draft) === JSON.stringify(start)) kept.delete(place);
  else kept.set(place, draft);
};

export const forgetDraft = (place: string): void => {
  kept.delete(place);
};

import type { Evidence } from "@outturn/core/lists";

/** What shows a part of a mapping, such as `spine` or `columns.fte`; nothing where the list does not show it. */
export const shownBy = (evidence: readonly Evidence[], key: string): string | undefined =>
  evidence.find(({ part }) => part.split(", ").includes(key))?.says;

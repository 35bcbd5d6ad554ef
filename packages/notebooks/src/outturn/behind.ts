import type { DeskState } from "../state/desk.ts";

/** Whether what is shown is the draft as it stands, in words; nothing where it is. */
export function behindInWords({ draft, good, isReading, issues }: DeskState): string {
  if (good.draft === draft) return "";
  if (isReading) return "Working out your last change. The figures are from before it.";
  const count = issues.length === 1 ? "an issue" : `${issues.length} issues`;
  return `The plan has ${count} that stop it being worked out. The figures are from before, of “${good.written.title}”.`;
}

/** What the draft calls itself; where it does not, the plan of the figures. */
export const draftTitle = ({ draft, good }: DeskState): string =>
  typeof draft.title === "string" && draft.title !== "" ? draft.title : good.written.title;

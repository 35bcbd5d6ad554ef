import { counted } from "@outturn/core";
import type { Report } from "@outturn/core/report";

/** What there is to say of a paper first: how far it is from being one that can be handed on. */
export function paperWords({ status, questions }: Report, isRefused: boolean): string {
  const open = questions.length === 0 ? "no question" : counted(questions.length, "question");
  if (status === "final") return "This paper is final.";
  return isRefused
    ? `This paper cannot be final yet: it is shown as a draft, with ${open} to its writer.`
    : `This paper is a draft, with ${open} to its writer.`;
}

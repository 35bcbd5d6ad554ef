import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** That the plan's figures are made up, and why, as the plan says. */
export const illustrative = ({ plan }: Findings): readonly Note[] =>
  plan.illustrative === undefined ? [] : [{ code: "illustrative", text: `Illustrative: ${plan.illustrative}` }];

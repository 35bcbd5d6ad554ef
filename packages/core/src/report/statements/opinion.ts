import { sentence } from "../document/run.ts";
import type { Statement } from "./parts.ts";

/** The opinion is the officer's own: it is left blank, and marked. */
export const opinion: Statement = () => [
  {
    is: "left-blank",
    whose: "Section 151 officer",
    runs: sentence`Opinion of the Section 151 officer: to be written by the officer. Nothing is drafted here.`,
  },
];

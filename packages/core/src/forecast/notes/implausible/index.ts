import type { Note } from "../../note.ts";
import type { Findings } from "../findings.ts";
import { questionsOn } from "./questions.ts";

/** What may be right, and hardly can be: it is asked, and the record may say that it is so. */
export function implausible(on: Findings): readonly Note[] {
  return questionsOn(on).map(({ of, about, where, says }) => {
    const text = `${says}. If that is right, write "accepts: ${about}" in ${where}.`;
    return { code: "implausible", of, text };
  });
}

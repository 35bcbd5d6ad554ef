import type { Note } from "../../note.ts";
import type { Findings } from "../findings.ts";
import { questionsOn } from "./questions.ts";

/** What may be right, and hardly can be: it is asked, and the record may say that it is so. */
export function implausible(findings: Findings): readonly Note[] {
  return questionsOn(findings).map(({ recordId, about, where, says }) => {
    const noteText = `${says}. If that is right, write "accepts: ${about}" in ${where}.`;
    return { code: "implausible", of: recordId, text: noteText };
  });
}

import type { TextForm } from "@outturn/core/report";

/** How a draft is read, by the end of its file's name. */
const FORMS = {
  ".docx": "word",
  ".docm": "word",
  ".html": "html",
  ".htm": "html",
  ".md": "markdown",
  ".txt": "text",
} as const satisfies { readonly [end: string]: TextForm | "word" };

export type DraftForm = (typeof FORMS)[keyof typeof FORMS];

/** The form of a draft by its file's name; nothing of a file that is none, as a plan or a file of claims. */
export function draftFormOf(path: string): DraftForm | undefined {
  const small = path.toLowerCase();
  const end = (Object.keys(FORMS) as readonly (keyof typeof FORMS)[]).find((candidate) => small.endsWith(candidate));
  return end && FORMS[end];
}

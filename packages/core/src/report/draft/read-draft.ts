import { draftEmpty, draftTooLarge, type Finding, PlanError } from "../../issues/index.ts";
import type { Draft } from "./draft.ts";
import { htmlBlocks } from "./read-html.ts";
import { textBlocks } from "./read-markdown.ts";

/** A paper of more letters than this is none that a committee is given: pictures in a page count too. */
const MOST_LETTERS = 20_000_000;

/** How a text is read, by the end of its file's name. */
export type TextForm = "html" | "markdown" | "text";

/**
 * What an officer's own paper says, from its text: each paragraph and table with its line.
 *
 * @param fileName - as issues give it
 * @throws PlanError where it says nothing, or is larger than any paper
 * @example readTextDraft("The plan costs £628k.\n\nIt is funded.", "draft.md", "markdown").blocks.map(({ place }) => place) // => ["draft.md:1", "draft.md:3"]
 */
export function readTextDraft(text: string, fileName: string, form: TextForm): Draft {
  const refuse = (finding: Finding): never => {
    throw new PlanError([{ ...finding, path: "", at: fileName }]);
  };
  if (text.length > MOST_LETTERS) return refuse(draftTooLarge(MOST_LETTERS));
  const source = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const blocks = form === "html" ? htmlBlocks(source, fileName) : textBlocks(source, fileName, form === "markdown");
  return blocks.length === 0 ? refuse(draftEmpty()) : { fileName, form, source, blocks };
}

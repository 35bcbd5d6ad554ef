import { strToU8, unzipSync } from "fflate";
import { documentDamaged, type Finding, notADocument, PlanError, unsaidOfWord } from "../issues/index.ts";
import { limits } from "./limits.ts";
import { type Relation, relationsOf } from "./read/relations.ts";
import { isContainer, isZip } from "./signature.ts";
import { refuse, Unreadable } from "./unreadable.ts";
import { refuseContainer } from "./what-it-is.ts";
import { packedZip } from "./write/properties.ts";
import { openArchive } from "./zip/archive.ts";

/** A document of Word (.docx): its parts as text, of which nothing is run, fetched or followed. */
export interface WordFile {
  /** The name of the part that holds what the document says. */
  readonly mainName: string;
  /** Goes through what the part says; what is wrong with it is an issue about the document. */
  readonly text: (name: string) => string | undefined;
  readonly relations: (name: string) => readonly Relation[];
  /** The same document with other parts in place of some: every other one stays as it is, byte for byte. */
  readonly withParts: (parts: ReadonlyMap<string, string | Uint8Array>) => Uint8Array;
  /** Does something that may find the document damaged, and says so as an issue about it. */
  readonly reading: <Result>(work: () => Result) => Result;
}

/**
 * Opens a document of Word, known by its bytes and not by its name.
 *
 * @param fileName - as issues give it
 * @throws PlanError where the file is no such document, has a password, is damaged, too large or unsafe
 */
export function openWord(bytes: Uint8Array, fileName: string): WordFile {
  const reading = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      if (error instanceof Unreadable)
        throw new PlanError([{ ...unsaidOfWord(error.finding), path: "", at: fileName }]);
      throw error;
    }
  };
  return reading(() => {
    if (isContainer(bytes)) return refuseOldWord(bytes);
    if (!isZip(bytes)) return refuse(notADocument("a file of another kind"));
    if (bytes.length > limits.fileBytes) return refuse(tooLarge);
    const archive = openArchive(bytes);
    const mainName = relationsOf(archive, "").find(({ kind }) => kind === "officeDocument")?.target;
    if (mainName === undefined || !mainName.startsWith("word/"))
      return refuse(notADocument("a zip file that holds none"));
    if (!archive.has(mainName)) return refuse(documentDamaged("the part that holds its text is missing"));
    return {
      mainName,
      text: (name) => reading(() => archive.text(name)),
      relations: (name) => reading(() => relationsOf(archive, name)),
      withParts: (parts) => patched(bytes, parts),
      reading,
    };
  });
}

const tooLarge: Finding = {
  code: "document-too-large",
  problem: `The document is too large: its file has more than ${limits.fileBytes / 1_000_000} megabytes.`,
  mend: "Copy the section that matters into a new document.",
};

function refuseOldWord(bytes: Uint8Array): never {
  try {
    return refuseContainer(bytes);
  } catch (error) {
    if (error instanceof Unreadable && error.finding.code === "workbook-encrypted") throw error;
    return refuse(notADocument("a document of Word 97 to 2003 (.doc), or another file of Microsoft Office"));
  }
}

function patched(bytes: Uint8Array, parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const unpacked = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const part = parts.get(name.toLowerCase());
    return [name, typeof part === "string" ? strToU8(part) : (part ?? content)] as const;
  });
  return packedZip(Object.fromEntries(unpacked));
}

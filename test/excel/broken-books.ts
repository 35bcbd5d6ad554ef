import type { IssueCode } from "../../packages/core/src/issues/index.ts";
import { archives } from "./odd/archives.ts";
import { cells } from "./odd/cells.ts";
import type { OddFile } from "./odd/odd-file.ts";
import { others } from "./odd/others.ts";
import { brokenXml } from "./odd/xml.ts";

/** For each code that only a workbook can have, a file that has it. */
const chosen: Readonly<Partial<Record<IssueCode, string>>> = {
  "not-a-workbook": "a web page named .xlsx",
  "old-workbook": "an old .xls",
  "workbook-encrypted": "an .xlsx with a password",
  "workbook-damaged": "half of a file",
  "workbook-too-large": "a bomb of zeros in a part that is read",
  "workbook-unsafe": "a document type",
  "cell-unreadable": "a number beyond all numbers",
};

const files = new Map([...others, ...archives, ...brokenXml, ...cells].map((file) => [file.about, file]));

/** Those files by their code. */
export const brokenBooks: ReadonlyMap<string, OddFile> = new Map(
  Object.entries(chosen).map(([code, about]) => [code, files.get(about)!]),
);

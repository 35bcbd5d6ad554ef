import type { SaidAs } from "../document/run.ts";
import type { OriginMark } from "../marks/origin-marks.ts";

const SAID = ["words", "size", "cell", "taken"] as const satisfies readonly SaidAs[];
const INSERTS = ["say", "table", "chart", "part"] as const satisfies readonly OriginMark["insert"][];

/** How a figure is said, as a mark has it. */
export const saidAsIn = (written: string | undefined): SaidAs | undefined => SAID.find((saidAs) => saidAs === written);

/** "say gap 1a2b3c", as a mark in a page or in Markdown has it. */
export function originIn(written: string): OriginMark | undefined {
  const [insert, name, digest, ...more] = written.trim().split(" ");
  const foundParts = INSERTS.find((candidate) => candidate === insert);
  return foundParts === undefined || name === undefined || digest === undefined || more.length > 0
    ? undefined
    : { insert: foundParts, name, digest };
}

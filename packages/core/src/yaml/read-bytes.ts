import { type Finding, notText, PlanError, wrongEncoding } from "../issues/index.ts";
import { type Claims, type Plan, readClaims, readPlan } from "../plan/index.ts";
import { readPlanText, readTextAs } from "./read-text.ts";

/**
 * A plan from the bytes of a file: UTF-8 text, with or without a byte order mark.
 *
 * @throws PlanError as `readPlanText` does, and where the bytes are no such text
 */
export const readPlanBytes = (bytes: Uint8Array, fileName: string): Plan =>
  readPlanText(textOfBytes(bytes, fileName), fileName);

/** A paper's claims, and the plan that they stand in where they stand in one. */
export interface Paper extends Claims {
  readonly plan?: Plan;
}

/**
 * The claims of a file: a plan with `claims`, or a file of claims alone. What says `outturn` is a plan.
 *
 * @throws PlanError with every issue at once, each with its line and column
 */
export const readPaperBytes = (bytes: Uint8Array, fileName: string): Paper =>
  readTextAs(textOfBytes(bytes, fileName), fileName, (rawValue, locate): Paper => {
    if (typeof rawValue !== "object" || rawValue === null || !("outturn" in rawValue))
      return readClaims(rawValue, locate);
    const plan = readPlan(rawValue, locate);
    return { title: plan.title, claims: plan.claims ?? [], plan };
  });

declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };

/**
 * The text of a file: UTF-8, with or without a byte order mark.
 *
 * @throws PlanError where the bytes are no such text
 */
export function textOfBytes(bytes: Uint8Array, fileName: string): string {
  const refuse = (finding: Finding): never => {
    throw new PlanError([{ ...finding, path: "", at: `${fileName}:1:1` }]);
  };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return refuse(wrongEncoding("UTF-16"));
  if (bytes.includes(0)) return refuse(notText());
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const plain = bytes.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
    return refuse(plain ? wrongEncoding("something other than UTF-8, perhaps Windows ANSI") : notText());
  }
}

import { type Finding, notText, PlanError, wrongEncoding } from "../issues/index.ts";
import type { Plan } from "../plan/index.ts";
import { readPlanText } from "./read-plan-text.ts";

declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };

/**
 * A plan from the bytes of a file: UTF-8 text, with or without a byte order mark.
 *
 * @throws PlanError as `readPlanText` does, and where the bytes are no such text
 */
export function readPlanBytes(bytes: Uint8Array, name: string): Plan {
  const refuse = (finding: Finding): never => {
    throw new PlanError([{ ...finding, path: "", at: `${name}:1:1` }]);
  };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return refuse(wrongEncoding("UTF-16"));
  if (bytes.includes(0)) return refuse(notText());
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const plain = bytes.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
    return refuse(plain ? wrongEncoding("something other than UTF-8, perhaps Windows ANSI") : notText());
  }
  return readPlanText(text, name);
}

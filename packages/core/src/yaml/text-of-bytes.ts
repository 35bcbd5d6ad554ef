import { type Finding, notText, PlanError, wrongEncoding } from "../issues/index.ts";

declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };

/**
 * The text of a file: UTF-8, with or without a byte order mark.
 *
 * @throws PlanError where the bytes are no such text
 */
export function textOfBytes(bytes: Uint8Array, name: string): string {
  const refuse = (finding: Finding): never => {
    throw new PlanError([{ ...finding, path: "", at: `${name}:1:1` }]);
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

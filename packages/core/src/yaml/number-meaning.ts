import type { Scalar } from "yaml";
import { type Finding, numberLosesMeaning, shown } from "../issues/index.ts";
import { withoutEndZeros } from "../words/index.ts";

const plainNumber = /^[+-]?(?:0|[1-9]\d*)?(?:\.\d*)?$/;

/** What a bare number of a YAML text would silently become, where that is not what is written. */
export function lostMeaning({ value, source, type }: Scalar, exactly = false): Finding | undefined {
  if (typeof value !== "number" || source === undefined || type !== "PLAIN") return undefined;
  const kept = plainNumber.test(source) && (exactly ? source : shortest(source)) === String(value);
  return kept ? undefined : numberLosesMeaning(source, shown(value));
}

/** The number without a plus, and without zeros that mean nothing. */
function shortest(source: string): string {
  const text = (source.includes(".") ? withoutEndZeros(source) : source)
    .replace(/^\+/, "")
    .replace(/\.$/, "")
    .replace(/^(-?)\./, "$10.");
  return text === "-0" ? "0" : text;
}

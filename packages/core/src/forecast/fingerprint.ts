import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Plan } from "../plan/index.ts";
import type { RateUsed } from "./rates-used.ts";
import { VERSION } from "./version.ts";

/**
 * SHA-256, in hexadecimal, of the plan as read (complete, keys sorted), the rates used and the version: the same whatever file
 * the plan came from, and another for any change that could move a figure.
 */
export function fingerprint(plan: Plan, rates: readonly RateUsed[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(sorted({ plan, rates, version: VERSION })))));
}

/** The same value with the keys of every record in order; lists keep theirs. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, of]) => [key, sorted(of)]));
}

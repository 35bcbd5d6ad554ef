import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { ownProperty } from "../issues/index.ts";
import type { Plan } from "../plan/index.ts";
import type { RateUsed } from "./rates-used.ts";
import { VERSION } from "./version.ts";

/**
 * SHA-256, in hexadecimal, of the plan as read (complete, keys sorted), the rates used and the version: the same whatever file
 * the plan came from, and another for any change that could move a figure.
 */
export function fingerprint(plan: Plan, rates: readonly RateUsed[]): string {
  return bytesToHex(sha256(utf8ToBytes(inOrder({ plan, rates, version: VERSION }, new Map()))));
}

/** The keys of a kind of record in their order, and each as JSON writes it before its value. */
type Order = readonly { readonly key: string; readonly written: string }[];

/**
 * A value as JSON, with the keys of every record in order; lists keep theirs. Written straight out, since every forecast makes it.
 *
 * @param orders - of the kinds of records met before: posts are alike, and sorting would be most of the work
 */
function inOrder(value: unknown, orders: Map<string, Order>): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    let list = "";
    for (const record of value)
      list += `${list === "" ? "" : ","}${inOrder(record === undefined ? null : record, orders)}`;
    return `[${list}]`;
  }
  let text = "";
  for (const { key, written } of orderOf(Object.keys(value), orders)) {
    const fieldValue = ownProperty(value as { readonly [key: string]: unknown }, key);
    if (fieldValue === undefined) continue;
    if (text !== "") text += ",";
    text += written;
    text += inOrder(fieldValue, orders);
  }
  return `{${text}}`;
}

function orderOf(keys: string[], orders: Map<string, Order>): Order {
  const kind = JSON.stringify(keys); // a name may hold any letter that could stand between them
  const knownOrder = orders.get(kind);
  if (knownOrder) return knownOrder;
  const order = keys.sort().map((key) => ({ key, written: `${JSON.stringify(key)}:` }));
  orders.set(kind, order);
  return order;
}

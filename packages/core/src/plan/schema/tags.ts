import * as z from "zod";
import { wrongKind } from "../../issues/index.ts";
import type { TagReference } from "../model/plan.ts";
import { refuseValue, TagValue, Text } from "./leaf.ts";

/** Free labels by key. */
export const TagsSchema = z
  .record(z.string(), TagValue, { error: () => "tags by key, such as { type: front-line }" })
  .meta({ description: "Free labels by key, to select and to add up by; none by default" });

const wanted = 'a tag: its value, "key: value", or { key: value }';
const keyed = z.record(z.string(), TagValue, { error: () => wanted });

/** A tag that is referred to: its value alone, or with its key. */
export const TagReferenceSchema = z
  .union([Text, keyed], { error: () => wanted })
  .meta({ id: "tag" })
  .transform((writtenValue, context): TagReference => {
    if (typeof writtenValue === "string") return tagOf(writtenValue);
    const entries = Object.entries(writtenValue);
    const [fieldKey, value] = entries[0] ?? ["", ""];
    return entries.length === 1 ? { key: fieldKey, value } : refuseValue(context, wrongKind(writtenValue, wanted));
  });

/** A tag as one text, "key: value" or its value alone. */
export function tagOf(writtenText: string): TagReference {
  const colon = writtenText.indexOf(":");
  const [fieldKey, value] = [writtenText.slice(0, Math.max(0, colon)).trim(), writtenText.slice(colon + 1).trim()];
  return colon < 0 || fieldKey === "" || value === "" ? { value: writtenText.trim() } : { key: fieldKey, value };
}

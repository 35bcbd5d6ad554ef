import * as z from "zod";
import { wrongKind } from "../../issues/index.ts";
import type { TagReference } from "../model/plan.ts";
import { TagValue, Text, wrong } from "./leaf.ts";

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
  .transform((written, context): TagReference => {
    if (typeof written === "string") return tagOf(written);
    const entries = Object.entries(written);
    const [key, value] = entries[0] ?? ["", ""];
    return entries.length === 1 ? { key, value } : wrong(context, wrongKind(written, wanted));
  });

/** A tag as one text, "key: value" or its value alone. */
export function tagOf(text: string): TagReference {
  const colon = text.indexOf(":");
  const [key, value] = [text.slice(0, Math.max(0, colon)).trim(), text.slice(colon + 1).trim()];
  return colon < 0 || key === "" || value === "" ? { value: text.trim() } : { key, value };
}

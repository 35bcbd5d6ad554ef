import { ownProperty } from "../../issues/index.ts";
import type { TagReference } from "./plan.ts";

/**
 * Whether tags have a tag's value, under its key or under any.
 *
 * @example bearsTag({ type: "front-line" }, { value: "front-line" }) // => true
 * @example bearsTag({ type: "front-line" }, { key: "cost centre", value: "front-line" }) // => false
 */
export const bearsTag = (tags: { readonly [key: string]: string }, { key, value }: TagReference): boolean =>
  key === undefined ? Object.values(tags).includes(value) : ownProperty(tags, key) === value;

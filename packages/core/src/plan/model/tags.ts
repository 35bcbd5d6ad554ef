import { own } from "../../issues/index.ts";
import type { TagReference } from "./plan.ts";

/**
 * Whether tags have a tag's value, under its key or under any.
 *
 * @example bears({ type: "front-line" }, { value: "front-line" }) // => true
 * @example bears({ type: "front-line" }, { key: "cost centre", value: "front-line" }) // => false
 */
export const bears = (tags: { readonly [key: string]: string }, { key, value }: TagReference): boolean =>
  key === undefined ? Object.values(tags).includes(value) : own(tags, key) === value;

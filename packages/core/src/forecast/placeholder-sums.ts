import { type Plan, toldApart } from "../plan/index.ts";
import { isPlaceholder } from "./rates-used.ts";

/** The plan's posts, lines, savings and sources of funding whose own figures only hold a place until the real ones are known. */
export function placeholderSums(plan: Plan): readonly { readonly id: string; readonly title: string }[] {
  const { posts, lines, savings, funding } = toldApart(plan);
  return [...posts, ...lines, ...savings, ...funding].filter(({ source }) => source && isPlaceholder(source));
}

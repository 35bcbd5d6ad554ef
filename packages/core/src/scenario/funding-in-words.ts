import { ownProperty } from "../issues/index.ts";
import { byId, type Plan, toldApart } from "../plan/index.ts";
import { LEVELS } from "./levels-in-words.ts";

/** What becomes of a source's money, in words that stand before "in 2024/25" or the like. */
const MONEY: { readonly [figureName: string]: (source: string) => string } = {
  available: (source) => `the money of ${source} in`,
  applied: (source) => `what ${source} pays in`,
  carriedIn: (source) => `what ${source} carries into`,
  carriedOut: (source) => `what ${source} carries out of`,
  lapsed: (source) => `what of ${source} lapses in`,
  left: (source) => `the cost that is left for ${source} to pay in`,
  reach: (source) => `the cost that ${source} may pay in`,
  drawnBefore: (source) => `what sources before ${source} pay of that cost in`,
  spent: (source) => `what is taken of ${source} in`,
  unspent: (source) => `what of ${source} is not spent in`,
  needed: (source) => `what the costs that ${source} may pay come to in`,
};

/**
 * A figure of a plan's money by its path after `funding`, in words; nothing where it is not one.
 *
 * @param plan - to name sources by their titles, in place of their ids
 * @example fundingInWords(["confirmed", "applied", "grant", "2024/25"]) // => "what grant pays in 2024/25, with confirmed money alone"
 */
export function fundingInWords([first = "", ...more]: readonly string[], plan?: Plan): string | undefined {
  const level = ownProperty<string>(LEVELS, first);
  const [subject = "", ...remaining] = level === undefined ? [first, ...more] : more;
  const counted = level === undefined ? "" : `, ${level}`;
  const [sourceId = "", year, ...others] = remaining;
  if (subject === "applied" && year === undefined && sourceId !== "")
    return `what all sources pay in ${sourceId}${counted}`;
  const words = ownProperty<(typeof MONEY)[string]>(MONEY, subject);
  if (words === undefined || year === undefined || others.length > 0) return undefined;
  const title = (plan && byId(toldApart(plan).funding, sourceId)?.title) ?? sourceId;
  return `${words(title)} ${year === "all" ? "all years" : year}${counted}`;
}

import type { Level } from "../funding/index.ts";
import { ownProperty } from "../issues/index.ts";
import type { FundingSource, Plan } from "../plan/index.ts";
import { costInWords, staffInWords } from "./cost-in-words.ts";
import { fundingInWords } from "./funding-in-words.ts";
import { LEVELS } from "./levels-in-words.ts";

/**
 * The money that a level counts of a plan, in words that are true of it: of one without conditional money the others alone.
 *
 * @returns nothing where all money of the plan is confirmed, and more than that is asked about
 * @example levelOfPlan("conditional", { funding: [{ status: "conditional" }] }) // => "with conditional money too"
 * @example levelOfPlan("conditional", { funding: [{ status: "confirmed" }] }) // => ""
 */
export function levelOfPlan(
  fundingLevel: Level,
  { funding }: { readonly funding: readonly Pick<FundingSource, "status">[] },
): string {
  const holds = (wanted: FundingSource["status"]): boolean => funding.some(({ status }) => status === wanted);
  if (fundingLevel === "confirmed" || (fundingLevel === "total" && holds("unconfirmed"))) return LEVELS[fundingLevel];
  if (holds("conditional")) return LEVELS.conditional;
  return holds("unconfirmed") ? LEVELS.confirmed : "";
}

/**
 * A figure that is named by its path, in words; a path that is not one of cost, staff, gap or funding as it stands.
 *
 * @param plan - to name posts, lines and sources by their titles, in place of their ids
 * @example figureInWords("cost.total.2025/26") // => "the cost in 2025/26"
 * @example figureInWords("cost.byComponent.employer-ni.2024/25") // => "the employer NI in the cost in 2024/25"
 * @example figureInWords("gap.confirmed.all") // => "the gap of all years with confirmed money alone"
 * @example figureInWords("funding.lapsed.grant.2025/26") // => "what of grant lapses in 2025/26"
 */
export function figureInWords(figureName: string, plan?: Plan): string {
  const [room, ...figurePath] = figureName.split(".");
  const [groupedBy = "", year = "", ...more] = figurePath;
  if (figureName === "cost.all") return "the cost of all years";
  if (room === "funding") return fundingInWords(figurePath, plan) ?? figureName;
  if (room === "cost") return costInWords(figurePath, plan) ?? figureName;
  if (room === "staff") return staffInWords(figurePath) ?? figureName;
  if (room !== "gap" || ownProperty<string>(LEVELS, groupedBy) === undefined || year === "" || more.length > 0)
    return figureName;
  return `the gap ${year === "all" ? "of all years" : `in ${year}`} ${ownProperty<string>(LEVELS, groupedBy)}`;
}

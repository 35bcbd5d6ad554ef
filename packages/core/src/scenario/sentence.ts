import type { Change, Plan } from "../plan/index.ts";
import { kindOf } from "./kinds/index.ts";

/**
 * What a change does, in a sentence of plain English. Titles are those of the plan that it is made to.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Grant", years: { from: "2024/25", to: "2024/25" },
 *   funding: [{ id: "grant", title: "The grant", kind: "revenue", recurrent: false, perYear: { "2024/25": 1000 },
 *     carryForward: "none", status: "conditional" }] });
 * sentence({ change: "funding-status", status: "confirmed", where: { id: "grant" } }, plan) // => "The grant is confirmed."
 */
export const sentence = (change: Change, plan: Plan): string => kindOf(change).says(plan, change as never);

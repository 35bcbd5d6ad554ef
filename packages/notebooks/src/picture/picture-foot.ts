import { dayInWords, type Plan, VERSION } from "@outturn/core";

/** As much of a plan as a picture in a file says of it. */
export type PlanNamed = Pick<Plan, "title" | "organisation" | "source">;

/**
 * What stands under a picture in a file: the plan and whose it is, its source with its date, and the version that worked it out.
 *
 * @example pictureFoot({ title: "A plan" }).startsWith("A plan. Worked out by Outturn ") // => true
 */
export function pictureFoot({ title, organisation, source }: PlanNamed): string {
  const named = [title, organisation].filter(Boolean).join(", ");
  const from =
    source &&
    [source.title, source.reference, source.date && dayInWords(source.date as never)].filter(Boolean).join(", ");
  return [named, from && `Source: ${from}`, `Worked out by Outturn ${VERSION}`]
    .filter((part) => part !== undefined && part !== "")
    .map((part) => `${part}.`)
    .join(" ");
}

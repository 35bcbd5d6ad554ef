import { capitalised, type Explanation, type Plan } from "@outturn/core";
import { figureInWords } from "@outturn/core/scenario";

/** The rooms of the cost whose figures are of one row, and of all together. */
const ROWS = new Set(["byPost", "byLine"]);
const WHOLE = new Set(["total", "byMonth", "gross", "income"]);

/**
 * What a part is called in the list of its figure's parts: without what the figure's own title says already, so that of a year's cost
 * there stand posts, and of a post's year months.
 */
export function partTitle(part: Explanation, figure: Explanation, plan: Plan): string {
  const [whole, own] = [figureInWords(figure.figure, plan), figureInWords(part.figure, plan)];
  if (own.startsWith(`${whole}: `)) return capitalised(own.slice(whole.length + 2));
  const [room, groupedBy = "", row, period, component] = part.figure.split(".");
  const [ofRoom, ofGroup = "", ofRow, ofPeriod, ofComponent] = figure.figure.split(".");
  if (room !== "cost" || ofRoom !== "cost" || !ROWS.has(groupedBy)) return capitalised(own);
  const before = "the cost of ";
  if (ofGroup === groupedBy && ofRow === row && component === ofComponent && own.startsWith(before)) {
    const rest = own.slice(own.lastIndexOf(" in ") + " in ".length);
    return capitalised(component === undefined ? rest : (rest.split(":")[0] ?? rest));
  }
  const isSamePeriod = WHOLE.has(ofGroup) && ofRow === period && ofPeriod === undefined;
  if (isSamePeriod && component === undefined && own.startsWith(before))
    return own.slice(before.length, own.lastIndexOf(" in "));
  return capitalised(own);
}

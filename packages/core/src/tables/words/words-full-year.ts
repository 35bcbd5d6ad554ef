import type { Forecast } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";
import { isPaidOnce } from "../../plan/index.ts";
import type { ReportWords } from "./said.ts";

/** What a full year costs, and what of the plan's cost is in none; nothing where nothing goes on. */
export function fullYear({ forecast, says }: ReportWords): string {
  const { fullYear: posts, fullYearByLine: lines, fullYearTotal } = forecast.cost;
  if (Object.keys(posts).length + Object.keys(lines).length === 0) return "";
  const { ended, once } = leftOut(forecast);
  const without = [ended && "has ended and does not go on", once && "is paid once or for fixed days only"];
  const said = without.filter((sentence) => sentence !== false);
  return ` The full-year effect is ${says(fullYearTotal)}${said.length === 0 ? "" : `, without what ${said.join(" or ")}`}.`;
}

/** Whether some cost of the plan is in no full year: because it has ended, or because it is paid once or for its days. */
function leftOut({ plan, cost, years }: Forecast): { readonly ended: boolean; readonly once: boolean } {
  const costs = (sums: Forecast["cost"]["byPost"], id: string): boolean =>
    years.some((year) => ownProperty(sums, id)![year] !== 0);
  const posts = plan.posts.filter(({ id }) => costs(cost.byPost, id) && !Object.hasOwn(cost.fullYear, id));
  const lines = plan.lines.filter(({ id }) => costs(cost.byLine, id) && !Object.hasOwn(cost.fullYearByLine, id));
  return { ended: posts.length > 0 || lines.some((planLine) => !isPaidOnce(planLine)), once: lines.some(isPaidOnce) };
}

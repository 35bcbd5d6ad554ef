import { chancesDoNotAddUp } from "../../../issues/index.ts";
import { asPercent, MILLION, type Millionths } from "../../../money/index.ts";
import { ifRead, readValue } from "../../read/unread.ts";
import { type RefinementContext, refuseValue } from "../leaf.ts";
import { Rate } from "../shares.ts";

/** How likely one of several outcomes is. */
export const chanceOf = () => Rate.meta({ description: "How likely it is, 0 to 1 or a per cent text" });

/** Says where the chances of all outcomes do not come to the whole. */
export function addUp(
  outcomes: readonly { readonly chance: Millionths }[],
  context: RefinementContext,
  planPath: (string | number)[] = [],
): void {
  ifRead(() => {
    const whole = outcomes.reduce((runningTotal, { chance }) => runningTotal + readValue(chance), 0);
    if (whole !== MILLION) refuseValue(context, chancesDoNotAddUp(asPercent(whole as Millionths)), planPath);
  });
}

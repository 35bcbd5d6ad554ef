import { inPounds, type Pence } from "../../money/index.ts";
import type { Answer } from "./goal-seek.ts";
import type { Stretch, TriedValue } from "./search.ts";

/**
 * An answer as other programs may rely on it. Money is in pounds, as decimal text, also where it is the value that was sought; a share
 * and an award are as a plan writes them, such as 0.0161 and 3.56; a delay is in days.
 */
export function goalSeekJson({ input, unit, goal, assumed, found, breaksEven, says, shown }: Answer) {
  const writtenValue = (value: number): string | number => {
    if (unit === "pence") return inPounds(value as Pence);
    return unit === "days" ? value : value / (input === "pay-award" ? 10_000 : 1_000_000);
  };
  const tried = ({ value, figure }: TriedValue) => ({ value: writtenValue(value), figure: inPounds(figure as Pence) });
  const stretch = ({ before, from, to, after }: Stretch) => ({
    ...{ from: tried(from), to: tried(to) },
    ...(before && { before: tried(before) }),
    ...(after && { after: tried(after) }),
  });
  return {
    ...{ says, shown, input },
    goal: "target" in goal ? { ...goal, target: inPounds(goal.target) } : goal,
    ...(assumed !== undefined && { assumed: writtenValue(assumed) }),
    found: {
      is: found.is,
      works: found.works.map(stretch),
      ...{ least: tried(found.least), most: tried(found.most), tried: found.tried },
    },
    ...(breaksEven.length > 0 && { breaksEven: breaksEven.map(tried) }),
  };
}

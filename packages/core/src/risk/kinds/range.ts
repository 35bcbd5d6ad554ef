import { dayInWords } from "../../calendar/index.ts";
import { type Change, type Plan, toldApart } from "../../plan/index.ts";
import { selects, sentence } from "../../scenario/index.ts";
import { valueFor } from "../distributions/value-for.ts";
import { valuesOf } from "../distributions/values-of.ts";
import { type KindOfRisk, risesWithChance, SHARED } from "./kind.ts";
import { withNumbers } from "./leaves.ts";
import { awardInWords } from "./pay-award.ts";
import { titlesDrawn } from "./posts-drawn.ts";
import { rangeOf, type Triangle, trianglesOf } from "./triangles.ts";

/** Parts into which chances are told apart where one chance is for several numbers. */
const PARTS = 4_294_967_296;

/** A range of the plan, all of its numbers together: from its low end to its high end, most likely as the plan has it. */
export const rangeRisk: KindOfRisk<"range"> = {
  things: () => SHARED,
  reaches: "posts",
  draw: (givenPlan, { range }, _onlyThing, chances) => {
    const [only, ...others] = triangles(givenPlan, range);
    return others.length === 0 ? numberFor(only!, chances(0)) : Math.floor(chances(0) * PARTS);
  },
  values: (givenPlan, { range }) => {
    const [only, ...others] = triangles(givenPlan, range);
    return others.length === 0 ? valuesOf(only!.distribution) : undefined;
  },
  ranked: risesWithChance,
  changes: (givenPlan, { range }, _onlyThing, drawnNumber): readonly Change[] => {
    const every = triangles(givenPlan, range);
    const numbers = new Map(
      every.map((triangle) => [
        triangle.path,
        every.length === 1 ? drawnNumber : numberFor(triangle, (drawnNumber + 0.5) / PARTS),
      ]),
    );
    if (every.every(({ path, distribution }) => numbers.get(path) === distribution.likely)) return [];
    return [withNumbers(rangeOf(givenPlan, range).low, numbers)];
  },
  draws: (givenPlan, { range }) => {
    const { low, title } = rangeOf(givenPlan, range);
    return [`the range ${title}`, ...changedInWords(givenPlan, low)];
  },
  says: (givenPlan, { range }) => {
    const { low, high } = rangeOf(givenPlan, range);
    const [lowest, highest] = [low, high].map((change) => sentence(change, givenPlan).replace(/\.$/, ""));
    return `Between its low end (${lowest}) and its high end (${highest}), most likely as planned.`;
  },
};

/** The number that a chance of the range gives: the greater the chance, the nearer to its high end. */
const numberFor = ({ distribution, falls }: Triangle, chance: number): number =>
  valueFor(distribution, falls ? 1 - chance : chance);

function triangles(givenPlan: Plan, rangeId: string): readonly Triangle[] {
  const found = trianglesOf(givenPlan, rangeId);
  if ("because" in found) throw new RangeError(`The range "${rangeId}" cannot be drawn: ${found.because}.`);
  return found.triangles;
}

/** What a change is of, in the words in which other risks say what they draw. */
function changedInWords(givenPlan: Plan, change: Change): readonly string[] {
  const { lines, savings } = toldApart(givenPlan);
  switch (change.change) {
    case "growth-rate":
    case "line-amount":
    case "uplift":
      return lines.filter((line) => selects(change.where, line)).map(({ title }) => `what ${title} comes to`);
    case "savings-delivery":
    case "savings-slippage":
      return savings
        .filter((saving) => selects(change.where, saving))
        .map(({ title }) => `what is delivered of ${title}`);
    case "delay-starts":
    case "move-programme":
      return titlesDrawn(givenPlan, change.where).map((title) => `when ${title} starts`);
    case "agency-rate":
      return [`what ${change.rate} charges`];
    case "pension-rate":
      return [`the pension rate from ${dayInWords(change.from)}`];
    case "pay-award":
      return [awardInWords(change)];
    default:
      return [];
  }
}

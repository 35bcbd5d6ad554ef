import { type FinancialYear, firstMonth } from "../../calendar/index.ts";
import type { DemandKind, Plan } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import { type ExactFraction, exactInWords, exactly, negated } from "../exact.ts";
import { type GrowthStatement, meaningOf } from "../read/index.ts";
import { agreement, LIMITS } from "../tolerance.ts";
import type { AgainstPlan } from "./against.ts";
import { kindsNamed } from "./demand-names.ts";
import { numbersTogether } from "./demand-numbers.ts";
import { rootsOf } from "./names.ts";
import { inside, numberInWords } from "./number-held.ts";
import type { PlanFigures } from "./plan-figures.ts";

interface GrowthHeld {
  readonly growth: ExactFraction;
  readonly says: string;
}

/** By how much a number grows a year: as the plan states it, or from one March to the next. */
export function growthOf(statement: GrowthStatement, { forecast: { plan, years } }: PlanFigures): AgainstPlan {
  const { year, phrase } = statement;
  if (year !== undefined && !years.includes(year)) return { untested: `the plan's years do not have ${year}` };
  const meaning = meaningOf(phrase);
  if (meaning.measure !== undefined)
    return { untested: "it says by how much money grows, and only the growth of numbers is tested" };
  const { demand = [] } = plan;
  const wordRoots = rootsOf([{ text: "", roots: meaning.subject }]);
  const kinds = wordRoots.length > 0 ? kindsNamed(plan, wordRoots) : demand.filter(({ growth = 0 }) => growth !== 0);
  if (kinds.length === 0)
    return {
      untested:
        wordRoots.length > 0
          ? `the plan counts nothing that is called "${meaning.named}"`
          : "the plan has no number that grows",
    };
  if (kinds.length > 1)
    return {
      untested: `it may be of ${listed(
        kinds.map(({ title }) => `"${title}"`),
        "or",
      )}: say which is meant`,
    };
  return held(statement, kinds[0]!, plan, year === undefined ? years : [year]);
}

function held(
  { percent, isFall, bound }: GrowthStatement,
  kind: DemandKind,
  plan: Plan,
  years: readonly FinancialYear[],
): AgainstPlan {
  const signed = (growth: ExactFraction): ExactFraction => (isFall ? negated(growth) : growth);
  const isHeld = ({ growth }: GrowthHeld): boolean => agreement(signed(growth), [], percent, bound) !== "different";
  const printed = `${isFall ? "a fall of " : ""}${LIMITS[bound]}${percent.text}`;
  const stated: readonly GrowthHeld[] =
    kind.growth === undefined
      ? []
      : [
          {
            growth: exactly(kind.growth, "percent"),
            says: `The plan has "${kind.title}" grow by ${inPercent(exactly(kind.growth, "percent"))} a year`,
          },
        ];
  const inYears = byYear(kind, plan, years);
  const agreeing = stated.find(isHeld);
  if (agreeing !== undefined) return { agrees: true, says: `${agreeing.says}, printed ${printed}` };
  const holding = inYears.filter(isHeld);
  if (inYears.length > 0 && holding.length === inYears.length)
    return { agrees: true, says: `${inYears.map(({ says }) => says).join("; ")}, printed ${printed}` };
  const all = [...stated, ...inYears].map(({ says }) => says).join("; ");
  if (bound === "about") return { untested: `it says only about how much: ${inside(all)}` };
  if (holding.length > 0) return { untested: `it is so in some years alone: ${inside(all)}` };
  return { agrees: false, says: `${all}, not ${printed}` };
}

/** From the March before a year to its own. */
function byYear(kind: DemandKind, plan: Plan, years: readonly FinancialYear[]): readonly GrowthHeld[] {
  const { first, ends } = numbersTogether(plan, [kind]);
  return years.flatMap((year): readonly GrowthHeld[] => {
    const [before, after] = [firstMonth(year) - 1, firstMonth(year) + 11].map((month) => ends[month - first]);
    if (before === undefined || after === undefined || before <= 0) return [];
    const growth = { over: BigInt(after - before), under: BigInt(before) };
    return [
      {
        growth,
        says: `"${kind.title}" goes from ${numberInWords(before)} to ${numberInWords(after)} in ${year}, by ${inPercent(growth)}`,
      },
    ];
  });
}

const inPercent = (growth: ExactFraction): string => exactInWords(growth, "percent");

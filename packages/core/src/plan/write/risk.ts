import { MILLION, type Millionths, type Pence } from "../../money/index.ts";
import type { Selection } from "../model/change.ts";
import type { Distribution } from "../model/distribution.ts";
import type { Risk } from "../model/risk.ts";
import type { RiskCorrelation } from "../model/risk-correlation.ts";
import { givenValue } from "../schema/leaf.ts";
import type { RiskSpec } from "../schema/risks/risk.ts";
import { writeChange } from "./change.ts";
import { percent, poundsOf, sourceOf, tagOf, writtenShare } from "./figures.ts";

/** A risk as a plan writes it. */
export function writeRisk(plannedRisk: Risk): RiskSpec {
  const { id, title, source, owner, contingency } = plannedRisk;
  const stated = { id, title: title === id ? undefined : title, source: sourceOf(source), owner, contingency };
  return givenValue({ ...stated, risk: plannedRisk.risk, ...drawnOf(plannedRisk) }) as RiskSpec;
}

/** Two risks that go together, as a plan writes them. */
export const writeCorrelation = ({ between: [first, second], rank, source, owner }: RiskCorrelation) =>
  givenValue({
    between: [first, second] as [string, string],
    rank: writtenShare(rank as Millionths),
    source: sourceOf(source),
    owner,
  });

/** What a risk has besides what every risk has. */
function drawnOf(plannedRisk: Risk): object {
  switch (plannedRisk.risk) {
    case "start-slip": {
      const later = written(plannedRisk.later, (drawnValue) => drawnValue);
      return {
        [plannedRisk.unit]: later,
        drawn: plannedRisk.drawn === "each" ? undefined : plannedRisk.drawn,
        where: selection(plannedRisk.where),
      };
    }
    case "not-filled": {
      const { chance, instead, where } = plannedRisk;
      return {
        chance: writtenShare(chance),
        instead: instead === "vacant" ? undefined : instead,
        where: selection(where),
      };
    }
    case "pay-award": {
      const { scale, from, points, status, sizes } = plannedRisk;
      const writtenSizes = sizes.map(({ chance, form, size }) => ({
        ...(chance !== MILLION && { chance: writtenShare(chance) }),
        [form]: written(size, form === "percent" ? inPercent : inPounds),
      }));
      return { scale, from, points: points && [...points], status, sizes: writtenSizes };
    }
    case "agency-rate":
      return { rates: plannedRisk.rates && [...plannedRisk.rates], percent: written(plannedRisk.percent, inPercent) };
    case "pension-rate":
      return {
        from: plannedRisk.from,
        rate: written(plannedRisk.rate, (drawnValue) => writtenShare(drawnValue as Millionths)),
      };
    case "saving": {
      const outcomes = plannedRisk.outcomes.map(({ chance, delivered, months }) =>
        givenValue({
          chance: writtenShare(chance),
          delivered: delivered === undefined ? undefined : writtenShare(delivered),
          months,
        }),
      );
      return { outcomes, where: selection(plannedRisk.where) };
    }
    case "funding":
      return { chance: writtenShare(plannedRisk.chance), where: selection(plannedRisk.where) };
    case "growth":
    case "line-cost":
      return { percent: written(plannedRisk.percent, inPercent), where: selection(plannedRisk.where) };
    case "range":
      return { range: plannedRisk.range, as: plannedRisk.as };
    case "event": {
      const outcomes = plannedRisk.outcomes.map(({ chance, title, changes }) =>
        givenValue({
          chance: writtenShare(chance),
          title,
          changes: changes.length === 0 ? undefined : changes.map(writeChange),
        }),
      );
      return { outcomes };
    }
  }
}

const selection = (where: Selection | undefined) =>
  where && givenValue({ ...where, tag: where.tag && tagOf(where.tag) });

const inPercent = (drawnValue: number): number | string => percent(drawnValue as Millionths);
const inPounds = (drawnValue: number): number => poundsOf(drawnValue as Pence);

/** A distribution in the units that people write; one value that is certain stands alone. */
function written(distribution: Distribution, write: (drawnValue: number) => number | string): unknown {
  const { is, ...remaining } = distribution;
  if (distribution.is === "history") return { history: distribution.values.map(write) };
  if (distribution.is !== "values")
    return { [is]: Object.fromEntries(Object.entries(remaining).map(([key, value]) => [key, write(value as number)])) };
  const [only, ...others] = distribution.values;
  if (only && others.length === 0) return write(only.value);
  return {
    values: distribution.values.map(({ value, chance }) => ({ value: write(value), chance: writtenShare(chance) })),
  };
}

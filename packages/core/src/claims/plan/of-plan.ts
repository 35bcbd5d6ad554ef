import type { FinancialYear } from "../../calendar/index.ts";
import type { MoneyStatement, Statement, Unread } from "../read/index.ts";
import type { Against } from "./against.ts";
import { countOf } from "./counts.ts";
import { fundedBy } from "./funded-by.ts";
import { holdTo } from "./hold-to.ts";
import { idsInWords, type Meant, meantBy } from "./meant.ts";
import { monthsOf } from "./months.ts";
import type { PlanFigures } from "./plan-figures.ts";
import type { Missing, Reading } from "./readings.ts";
import { shareOf } from "./share-of.ts";
import { fits, thingReadings } from "./things.ts";
import { wholeReadings } from "./whole.ts";

/** A claim against the plan's own figures. */
export function ofPlan(says: Statement | Unread, plan: PlanFigures): readonly Against[] {
  switch (says.is) {
    case "money":
      return ofMoney(says, plan);
    case "months":
      return monthsOf(says, plan.forecast);
    case "count":
      return [countOf(says, plan)];
    case "funded":
      return fundedBy(says.when, plan.forecast);
    case "share":
      return [shareOf(says, plan.forecast)];
    default:
      return [];
  }
}

function ofMoney(says: MoneyStatement, plan: PlanFigures): readonly Against[] {
  const meant = meantBy(says.phrase, plan.names, fits);
  if (meant.is === "nothing") return [{ untested: meant.why }];
  const readings = knownReadings(meant, says, plan);
  if ("missing" in readings) return [{ untested: readings.missing }];
  const { years } = plan.forecast;
  const isChange = meant.meaning.qualifiers.changed !== undefined;
  const all = isChange ? readings.flatMap((reading) => [reading, change(reading, plan)]) : readings;
  const found = holdTo(
    all.map((reading) => (isChange ? { ...reading, onlyAgrees: true } : reading)),
    says,
    years,
  );
  const differs = found.some((one) => "agrees" in one && !one.agrees);
  if (!differs) return found;
  if (meant.is === "several")
    return [{ untested: `"${meant.words}" may be ${idsInWords(meant.named)}: write the id of the one that is meant` }];
  const isOpen =
    says.when.is === "unsaid" && meant.is === "whole" && years.length > 1 && readings.some((one) => one.in);
  return isOpen
    ? found.map((one) =>
        "says" in one ? { untested: `it does not say for which year it is, or that it is in all. ${one.says}` } : one,
      )
    : found;
}

/** Readings are the same for the same words, and each of their sums is added up once. */
function knownReadings(
  meant: Exclude<Meant, { is: "nothing" }>,
  says: MoneyStatement,
  plan: PlanFigures,
): readonly Reading[] | Missing {
  const { measure, kind, qualifiers } = meant.meaning;
  const what = meant.is === "one" ? [meant.named.is, meant.named.at] : meant.is === "several" ? [meant.words] : [];
  const key = JSON.stringify([meant.is, what, measure, kind, qualifiers, says.toward, says.when]);
  const known = plan.known.get(key);
  if (known !== undefined) return known;
  const found = readingsOf(meant, says, plan);
  const kept = "missing" in found ? found : found.map(addedUpOnce);
  plan.known.set(key, kept);
  return kept;
}

function addedUpOnce(reading: Reading): Reading {
  const sum = reading.in;
  if (sum === undefined) return reading;
  const sums = new Map<FinancialYear, number>();
  return {
    ...reading,
    in: (year) => {
      const known = sums.get(year) ?? sum(year);
      sums.set(year, known);
      return known;
    },
  };
}

function readingsOf(
  meant: Exclude<Meant, { is: "nothing" }>,
  says: MoneyStatement,
  plan: PlanFigures,
): readonly Reading[] | Missing {
  const { meaning } = meant;
  if (meant.is === "one") return thingReadings(plan, meant.named, meaning, says);
  if (meant.is === "several") return together(meant, says, plan);
  const { measure, qualifiers } = meaning;
  const isSaid = says.when.is === "year" || says.when.is === "years" || says.when.is === "total";
  const isCost =
    qualifiers.part !== undefined ||
    qualifiers.span !== undefined ||
    qualifiers.recurs !== undefined ||
    qualifiers.side !== undefined;
  if (measure === undefined && !isSaid && !isCost)
    return { missing: "it does not say whether the sum is a cost or money" };
  return wholeReadings[measure ?? "cost"](plan, meaning, says);
}

/** Several things that share the words: all of them together. */
function together(
  { named, words, meaning }: Extract<Meant, { is: "several" }>,
  says: MoneyStatement,
  plan: PlanFigures,
): readonly Reading[] | Missing {
  if (new Set(named.map(({ is }) => is)).size > 1)
    return { missing: `"${words}" may be ${idsInWords(named)}: write the id of the one that is meant` };
  const each = named.map((one) => thingReadings(plan, one, meaning, says));
  const firsts = each.flatMap((readings) => ("missing" in readings ? [] : readings.slice(0, 1)));
  const sums = firsts.flatMap((reading) => (reading.in ? [reading.in] : []));
  if (sums.length < named.length)
    return { missing: `"${words}" may be ${idsInWords(named)}: write the id of the one that is meant` };
  return [
    {
      says: `All that is called "${words}" in the plan comes to`,
      in: (year) => sums.reduce((all, sum) => all + sum(year), 0),
    },
  ];
}

/** What a figure is more than the year before, or less. */
function change(reading: Reading, { forecast: { years } }: PlanFigures): Reading {
  const sum = reading.in;
  if (sum === undefined) return reading;
  const says = reading.says.replace(/ (?:is|costs|has|are)$/, " changes by");
  return {
    says,
    in: (year) => {
      const at = years.indexOf(year);
      return at <= 0 ? 0 : Math.abs(sum(year) - sum(years[at - 1]!));
    },
  };
}

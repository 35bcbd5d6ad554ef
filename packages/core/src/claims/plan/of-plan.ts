import type { FinancialYear } from "../../calendar/index.ts";
import type { MoneyStatement, Statement, Unread } from "../read/index.ts";
import type { AgainstPlan } from "./against.ts";
import { caseloadOf } from "./caseload-of.ts";
import { countOf } from "./counts.ts";
import { fundedBy } from "./funded-by.ts";
import { growthOf } from "./growth-of.ts";
import { holdTo } from "./hold-to.ts";
import { idsInWords, type Meant, meantBy } from "./meant.ts";
import { monthsOf } from "./months.ts";
import { kindOf, readingsFor } from "./periods.ts";
import type { PlanFigures } from "./plan-figures.ts";
import { progressOf } from "./progress-of.ts";
import type { Missing, Reading } from "./readings.ts";
import { shareOf } from "./share-of.ts";
import { fits, thingReadings } from "./things.ts";
import { unitSlip } from "./unit-slip.ts";
import { wholeReadings } from "./whole.ts";

/** A claim against the plan's own figures. */
export function ofPlan(statement: Statement | Unread, plan: PlanFigures): readonly AgainstPlan[] {
  switch (statement.is) {
    case "money":
      return ofMoney(statement, plan);
    case "months":
      return monthsOf(statement, plan.forecast);
    case "count":
      return [countOf(statement, plan)];
    case "progress":
      return [progressOf(statement, plan)];
    case "growth":
      return [growthOf(statement, plan)];
    case "caseload":
      return [caseloadOf(statement, plan)];
    case "funded":
      return fundedBy(statement.when, plan.forecast);
    case "share":
      return [shareOf(statement, plan.forecast)];
    default:
      return [];
  }
}

function ofMoney(statement: MoneyStatement, plan: PlanFigures): readonly AgainstPlan[] {
  const meaning = meantBy(statement.phrase, plan.names, fits);
  if (meaning.is === "nothing") return [{ untested: meaning.why }];
  const ofYears = knownReadings(meaning, statement, plan);
  if ("missing" in ofYears) return [{ untested: ofYears.missing }];
  const kind = kindOf(meaning.is === "one" ? meaning.named : undefined, plan);
  const readings = readingsFor(statement.per ?? "year", ofYears, statement, kind, plan);
  if ("missing" in readings) return [{ untested: readings.missing }];
  const foundReadings = heldReadings(meaning, readings, statement, plan);
  const last = foundReadings.at(-1);
  const slip =
    last !== undefined &&
    "agrees" in last &&
    !foundReadings.every((comparison) => "agrees" in comparison && comparison.agrees)
      ? unitSlip(ofYears, statement, kind, plan)
      : undefined;
  return slip === undefined || last === undefined || !("agrees" in last)
    ? foundReadings
    : [...foundReadings.slice(0, -1), { ...last, says: `${last.says}. ${slip}` }];
}

function heldReadings(
  meaning: Exclude<Meant, { is: "nothing" }>,
  readings: readonly Reading[],
  statement: MoneyStatement,
  plan: PlanFigures,
): readonly AgainstPlan[] {
  const { years } = plan.forecast;
  const isChange = meaning.meaning.qualifiers.changed !== undefined;
  const allReadings = isChange ? readings.flatMap((reading) => [reading, change(reading, plan)]) : readings;
  const foundReadings = holdTo(
    allReadings.map((reading) => (isChange ? { ...reading, onlyAgrees: true } : reading)),
    statement,
    years,
  );
  const differs = foundReadings.some((comparison) => "agrees" in comparison && !comparison.agrees);
  if (!differs) return foundReadings;
  if (meaning.is === "several")
    return [
      { untested: `"${meaning.words}" may be ${idsInWords(meaning.named)}: write the id of the one that is meant` },
    ];
  const isOpen =
    statement.when.is === "unsaid" &&
    meaning.is === "whole" &&
    years.length > 1 &&
    readings.some((reading) => reading.in);
  return isOpen
    ? foundReadings.map((comparison) =>
        "says" in comparison
          ? { untested: `it does not say for which year it is, or that it is in all. ${comparison.says}` }
          : comparison,
      )
    : foundReadings;
}

/** Readings are the same for the same words, and each of their sums is added up once. */
function knownReadings(
  meaning: Exclude<Meant, { is: "nothing" }>,
  statement: MoneyStatement,
  plan: PlanFigures,
): readonly Reading[] | Missing {
  const { measure, kind, qualifiers } = meaning.meaning;
  const meantAt =
    meaning.is === "one"
      ? [meaning.named.is, meaning.named.recordIndex]
      : meaning.is === "several"
        ? [meaning.words]
        : [];
  const key = JSON.stringify([meaning.is, meantAt, measure, kind, qualifiers, statement.toward, statement.when]);
  const readingsBefore = plan.known.get(key);
  if (readingsBefore !== undefined) return readingsBefore;
  const foundReadings = readingsOf(meaning, statement, plan);
  const kept = "missing" in foundReadings ? foundReadings : foundReadings.map(addedUpOnce);
  plan.known.set(key, kept);
  return kept;
}

function addedUpOnce(reading: Reading): Reading {
  const sumOf = reading.in;
  if (sumOf === undefined) return reading;
  const amountsByYear = new Map<FinancialYear, number>();
  return {
    ...reading,
    in: (year) => {
      const knownValue = amountsByYear.get(year) ?? sumOf(year);
      amountsByYear.set(year, knownValue);
      return knownValue;
    },
  };
}

function readingsOf(
  meant: Exclude<Meant, { is: "nothing" }>,
  statement: MoneyStatement,
  plan: PlanFigures,
): readonly Reading[] | Missing {
  const { meaning } = meant;
  if (meant.is === "one") return thingReadings(plan, meant.named, meaning, statement);
  if (meant.is === "several") return readingsTogether(meant, statement, plan);
  const { measure, qualifiers } = meaning;
  const isSaid = statement.when.is === "year" || statement.when.is === "years" || statement.when.is === "total";
  const isCost =
    qualifiers.part !== undefined ||
    qualifiers.span !== undefined ||
    qualifiers.recurs !== undefined ||
    qualifiers.side !== undefined;
  if (measure === undefined && !isSaid && !isCost)
    return { missing: "it does not say whether the sum is a cost or money" };
  return wholeReadings[measure ?? "cost"](plan, meaning, statement);
}

/** Several things that share the words: all of them together. */
function readingsTogether(
  { named, words, meaning }: Extract<Meant, { is: "several" }>,
  statement: MoneyStatement,
  plan: PlanFigures,
): readonly Reading[] | Missing {
  if (new Set(named.map(({ is }) => is)).size > 1)
    return { missing: `"${words}" may be ${idsInWords(named)}: write the id of the one that is meant` };
  const readingsOfEach = named.map((thing) => thingReadings(plan, thing, meaning, statement));
  const firsts = readingsOfEach.flatMap((readings) => ("missing" in readings ? [] : readings.slice(0, 1)));
  const sums = firsts.flatMap((reading) => (reading.in ? [reading.in] : []));
  if (sums.length < named.length)
    return { missing: `"${words}" may be ${idsInWords(named)}: write the id of the one that is meant` };
  return [
    {
      says: `All that is called "${words}" in the plan comes to`,
      in: (year) => sums.reduce((total, sumOf) => total + sumOf(year), 0),
    },
  ];
}

/** What a figure is more than the year before, or less. */
function change(reading: Reading, { forecast: { years } }: PlanFigures): Reading {
  const sumOf = reading.in;
  if (sumOf === undefined) return reading;
  const wording = reading.says.replace(/ (?:is|costs|has|are)$/, " changes by");
  return {
    says: wording,
    in: (year) => {
      const yearIndex = years.indexOf(year);
      return yearIndex <= 0 ? 0 : Math.abs(sumOf(year) - sumOf(years[yearIndex - 1]!));
    },
  };
}

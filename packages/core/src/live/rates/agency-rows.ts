import type { AgencyCharge, Plan, TimeAgencyRate } from "../../plan/index.ts";
import { agencyWithFee, agencyWithFeeInPounds, agencyYear } from "../../rules/index.ts";
import { type Figure, ruled } from "../figures/figure.ts";
import { dayInput, HUNDREDTHS, type Inputs, numberInput, PERSONAL, RATE, THOUSANDTHS } from "../inputs.ts";
import type { LiveSheet } from "../live-sheet.ts";
import { ifLive, NotLive } from "../not-live.ts";
import { addRate } from "./rate-rows.ts";

/** What an agency charges at FTE 1 from a day: a week, by calendar days; or a year, spread like pay. */
export interface ChargeRow {
  readonly from?: Figure;
  readonly is: "weekly" | "yearly";
  readonly amount: Figure;
}

/** The charges of each agency rate that cells can follow, by its name. */
export type AgencyRows = ReadonlyMap<string, readonly ChargeRow[]>;

/** Writes what agencies charge, with their fees in it. */
export function addAgencyRates(sheet: LiveSheet, plan: Plan, inputs: Inputs): AgencyRows {
  return new Map(
    Object.entries(plan.agencyRates).flatMap(([name, agencyRate]) => {
      const charges = agencyRate.is === "dated" ? agencyRate.charges : [{ from: undefined, charge: agencyRate }];
      const recordPath = ["agencyRates", name];
      const rowCount = sheet.rows.length;
      const rows = ifLive(() =>
        charges.map(({ from, charge }, position): ChargeRow => {
          const cellPlace = agencyRate.is === "dated" ? [...recordPath, position] : recordPath;
          const amount = chargeFigure(charge, cellPlace, inputs);
          const says = charge.is === "weekly" ? "a week, in pence" : "a year, in pence";
          const source = charge.source?.title ?? "the plan";
          const dayFigure = from === undefined ? undefined : (dayInput(inputs, [...cellPlace, "from"]) ?? from);
          const figures = addRate(sheet, { subject: `agency, ${name}`, says, source }, dayFigure, [amount]);
          const is = charge.is === "weekly" ? "weekly" : "yearly";
          return dayFigure === undefined ? { is, amount: figures[0]! } : { is, from: figures[0]!, amount: figures[1]! };
        }),
      );
      if (rows === undefined) sheet.rows.length = rowCount;
      return rows === undefined ? [] : [[name, rows] as const];
    }),
  );
}

const UNITS = { week: "perWeek", day: "perDay", hour: "perHour" } as const;
const A_WEEK = { day: "daysPerWeek", hour: "hoursPerWeek" } as const;

function chargeFigure(charge: AgencyCharge, cellPlace: readonly (string | number)[], inputs: Inputs): Figure {
  if (charge.is === "contract" || charge.is === "working-days" || charge.ceiling !== undefined) throw new NotLive();
  const given = (field: string, value: number, kind: typeof PERSONAL): Figure => {
    const figure = numberInput(inputs, [...cellPlace, field], value, kind);
    if (figure === undefined) throw new NotLive();
    return figure;
  };
  const per = charge.is === "weekly" ? "week" : charge.per;
  const amount = withFee(
    charge,
    given(UNITS[per], charge.fee?.charge ?? amountOf(charge), PERSONAL),
    cellPlace,
    UNITS[per],
    inputs,
  );
  if (charge.is === "weekly") return amount;
  const aWeek = given(A_WEEK[charge.per], charge.aWeek, HUNDREDTHS);
  const weeksPerYear = given("weeksPerYear", charge.weeksPerYear, THOUSANDTHS);
  const { text, level, value } = ruled(agencyYear, {
    charge: { ...amount, range: { least: 0, most: 500_000 } },
    aWeek,
    weeksPerYear,
  });
  return { text, level, value, range: PERSONAL };
}

const amountOf = (charge: TimeAgencyRate): number => (charge.is === "weekly" ? charge.perWeek : charge.charge);

function withFee(
  { fee }: TimeAgencyRate,
  charge: Figure,
  cellPlace: readonly (string | number)[],
  unitField: string,
  inputs: Inputs,
): Figure {
  if (fee === undefined) return charge;
  if (!("percent" in fee)) {
    const pounds = numberInput(inputs, [...cellPlace, "fee", unitField], fee.pounds, PERSONAL);
    return ruled(agencyWithFeeInPounds, { charge, fee: pounds ?? notLive() });
  }
  const percent = numberInput(inputs, [...cellPlace, "fee"], fee.percent, RATE);
  return ruled(agencyWithFee, { charge, fee: percent ?? notLive() });
}

function notLive(): never {
  throw new NotLive();
}

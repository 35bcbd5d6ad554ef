import { addDays, type Day } from "../../packages/core/src/calendar/index.ts";
import type { PlanSpec } from "../../packages/core/src/plan/index.ts";
import { knownOn, published } from "../../packages/core/src/rates/index.ts";
import type { Frame } from "./arbitrary-plan.ts";
import type { Chance } from "./chance.ts";

type Scales = NonNullable<PlanSpec["payScales"]>;

/** Up to two local scales, in force before every start: points by name, by number, and as a list. */
export function payScalesOf(chance: Chance, first: Day): Scales {
  const from = addDays(first, -3000);
  const salary = (): number => chance.whole(20_000, 60_000);
  const later = chance.maybe(() => ({
    from: addDays(first, chance.whole(1, 700)),
    points: { SW1: salary(), SW2: salary(), TM1: salary(), 9: 1 },
  }));
  const local = [
    { from, points: { SW1: salary(), SW2: salary(), TM1: salary() } },
    ...(later ? [{ ...later, points: { SW1: salary(), SW2: salary(), TM1: salary() } }] : []),
  ];
  const scales: Scales = {
    local,
    numbered: [{ from, points: { 1: salary(), 2: salary(), 10: salary() }, source: chance.text() }],
    listed: [
      {
        from,
        points: [
          { point: "B", salary: salary() },
          { point: 7, salary: salary() },
          { point: 3, salary: salary() },
        ],
      },
    ],
  };
  return Object.fromEntries(chance.some(Object.entries(scales)));
}

/** Awards after the tables in use, at most one a scale and day. */
export function awardsOf(
  { chance, knownOn: known, first }: Frame,
  payScales: Scales,
): NonNullable<PlanSpec["payAwards"]> {
  const lastTable = knownOn(published.njc, known).used.at(-1)!.from;
  const size = (): { percent: number | string } | { flat: number } =>
    chance.oneOf([
      { percent: chance.whole(1, 60) / 10 },
      { flat: chance.whole(0, 2000) },
      { percent: "0.05%" },
      { percent: 0 },
      { percent: -1.25 },
    ]);
  const status = (): "assumed" | "offered" | "agreed" => chance.oneOf(["assumed", "offered", "agreed"]);
  const range = chance.maybe(() => ["2", 43] as [string, number]);
  const all: NonNullable<PlanSpec["payAwards"]> = [
    { scale: "njc", from: addDays(lastTable, 365), ...size(), status: status(), ...(range && { points: range }) },
    { scale: "njc", from: addDays(lastTable, 700), ...size(), status: status(), source: "MTFS assumption" },
    { scale: "salaries", from: addDays(first, chance.whole(0, 900)), ...size(), status: status() },
  ];
  const local = payScales.local?.at(-1);
  if (local)
    all.push({
      scale: "local",
      from: addDays(local.from as Day, 366),
      ...size(),
      points: ["SW1", "SW2"],
      status: status(),
    });
  return chance.some(all);
}

export function onCostsOf({ chance, first }: Frame): NonNullable<PlanSpec["onCosts"]> {
  const from = addDays(first, -400);
  const rate = (): number | string => chance.oneOf([chance.whole(0, 1_000_000) / 1_000_000, "20%"]);
  return {
    employerNi: chance.oneOf([
      "published" as const,
      "none" as const,
      [
        { from, rate: rate(), monthlyThreshold: chance.pounds(1000) },
        { from: first, rate: rate(), monthlyThreshold: 417, annualThreshold: 5000 },
      ],
    ]),
    pension: chance.oneOf([
      "none" as const,
      [{ from, rate: rate(), source: "placeholder" }],
      [
        { from: first, rate: 0.18 },
        { from, rate: rate() },
      ],
    ]),
    apprenticeshipLevy: chance.oneOf(["published" as const, "none" as const, 0.005, { rate: 0.005, source: "Here" }]),
  };
}

export function agencyRatesOf(chance: Chance): NonNullable<PlanSpec["agencyRates"]> {
  return {
    weekly: { perWeek: chance.pounds(3000), source: "another council's published figure" },
    hourly: {
      perHour: chance.pounds(80),
      hoursPerWeek: chance.oneOf([37, 37.5, 36.25]),
      weeksPerYear: chance.oneOf([46, 52.143]),
    },
    "by the day": { perDay: chance.pounds(600), daysPerWeek: 5, weeksPerYear: 45, fee: chance.oneOf(["16%", 12.5, 0]) },
  };
}

import { contract, type Forecast } from "../../packages/core/src/forecast/index.ts";
import type { OnCostKey, Plan } from "../../packages/core/src/plan/index.ts";
import { tail } from "../../packages/core/src/questions/index.ts";
import { costed, scenarioPlan } from "../../packages/core/src/scenario/index.ts";

type Values = Map<string, number>;

const inPence = (text: string): number => Math.round(Number(text) * 100);

/** What is a figure of money by year, wherever it stands in the data: its years, and their sum. */
function addSums(values: Values, name: string, held: unknown, years: readonly string[]): void {
  if (typeof held === "string") values.set(name, inPence(held));
  if (typeof held !== "object" || held === null) return;
  const record = held as { readonly [key: string]: unknown };
  for (const [key, inside] of Object.entries(record)) addSums(values, `${name}.${key}`, inside, years);
  if (years.every((year) => typeof record[year] === "string"))
    values.set(
      `${name}.all`,
      years.reduce((total, year) => total + inPence(record[year] as string), 0),
    );
}

/** What posts, named by their places counted from 1, cost together in a year or in all, what goes on after their end among it. */
export function postsTogether({ plan, cost, years }: Forecast, figure: string): number {
  const [, , places = "", period = ""] = figure.split(".");
  const rows = places.split("+").flatMap((place) => {
    const { id } = plan.posts[Number(place) - 1]!;
    return [id, `${id}:after-end`].filter((row) => Object.hasOwn(cost.byPost, row));
  });
  const asked = years.filter((year) => period === "all" || year === period);
  return rows.reduce((all, row) => all + asked.reduce((sum, year) => sum + cost.byPost[row]![year]!, 0), 0);
}

/** Every figure that a paper says, found in the forecast's data and answers without the paper's own list of figures. */
export function figuresOfForecast(forecast: Forecast): ReadonlyMap<string, number> {
  const values: Values = new Map();
  const { cost, funding, gap, staff } = contract(forecast);
  const { years, plan } = forecast;
  for (const [name, held] of Object.entries({ cost, funding, gap })) addSums(values, name, held, years);
  values.set("cost.all", values.get("cost.total.all")!);
  for (const level of Object.keys(gap)) values.set(`gap.${level}`, values.get(`gap.${level}.all`)!);
  for (const [name, byYear] of Object.entries(staff))
    for (const [year, count] of Object.entries(byYear))
      values.set(`staff.${name}.${year}`, name.startsWith("fte") ? Math.round(count * 10_000) : count);
  const { annual, unfunded } = tail(plan, { absorbing: { is: "none" } });
  values.set("after.aYear", annual);
  for (const level of ["confirmed", "conditional", "total"] as const)
    values.set(`after.unfunded.${level}`, unfunded[level].aYear);
  const whole = values.get("cost.all")!;
  const without = (changed: Plan): number =>
    whole - Object.values(costed(changed).cost).reduce((all, sum) => all + sum, 0);
  const { payAwards, vacancyFactor, ...others } = plan;
  const used = (key: OnCostKey, name: string): readonly Plan[] =>
    forecast.ratesUsed.some(({ rate }) => rate === name)
      ? [{ ...plan, onCosts: { ...plan.onCosts, [key]: "none" } }]
      : [];
  const eachWithout = [
    ...payAwards.map((_, place) => ({ ...plan, payAwards: payAwards.toSpliced(place, 1) })),
    ...used("employerNi", "employer-ni"),
    ...used("pension", "pension"),
    ...used("apprenticeshipLevy", "apprenticeship-levy"),
    ...(vacancyFactor ? [{ ...others, payAwards }] : []),
  ];
  for (const [place, changed] of eachWithout.entries()) values.set(`assumption.${place + 1}`, without(changed));
  for (const { id } of plan.scenarios) {
    const option = costed(scenarioPlan(plan, id));
    const sums = years.map((year) => option.cost[year]!);
    for (const [yearIndex, year] of years.entries()) values.set(`option.cost.${id}.${year}`, sums[yearIndex]!);
    values.set(
      `option.cost.${id}.all`,
      sums.reduce((total, amount) => total + amount, 0),
    );
  }
  for (const { code, year, amount, amounts } of forecast.notes) {
    if (code === "headroom") values.set("headroom", amount!);
    if (code === "carried-forward") values.set(`carry.used.${year}`, amount!);
    if (code !== "carry-forward-needed") continue;
    values.set(`carry.needed.${year}`, amount!);
    values.set(`carry.lapsing.${year}`, amounts!.available!);
  }
  return values;
}

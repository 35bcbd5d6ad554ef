import { addDays } from "../../packages/core/src/calendar/index.ts";
import type { PlanSpec } from "../../packages/core/src/plan/index.ts";
import type { Frame } from "./arbitrary-plan.ts";

type LineSpec = NonNullable<PlanSpec["lines"]>[number];
type SavingSpec = NonNullable<PlanSpec["savings"]>[number];
type FundingSpec = NonNullable<PlanSpec["funding"]>[number];

const defined = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;

/** Up to four lines of each form: one-off, fixed, by year with growth, staff that go on, income. */
export const linesOf = (frame: Frame): LineSpec[] => {
  const costs: string[] = [];
  return frame.chance.several(0, 4, (at) => {
    const line = lineOf(frame, `line-${at}`, costs);
    if (!line.income) costs.push(String(line.id));
    return line;
  });
};

function lineOf(frame: Frame, id: string, costs: readonly string[]): LineSpec {
  const { chance, years, first, last } = frame;
  const money = (): number | string =>
    chance.oneOf([chance.pounds(2_000_000), "£1.359m", "(500)", -chance.whole(0, 9000), "628k"]);
  const from = chance.day(first, last);
  const to = chance.day(from, last);
  const wide = { from: addDays(first, -100), to: addDays(last, 50) };
  const forms: LineSpec[] = [
    { id, amount: money(), on: chance.day(first, last) },
    { id, amount: money(), from, to: addDays(to, 31), spread: chance.oneOf(["months", "days"]) },
    { id, amount: money() },
    { id, perYear: { [years[0]!]: chance.pounds(90_000) }, income: true },
    { id, percent: chance.whole(1, 3000) / 10, of: costs[0] ? { lines: [costs[0]] } : "employed" },
    { id, percent: { [years[0]!]: "0.05%" }, of: "employed", income: chance.oneOf([true, false]) },
    { id, perYear: { [years[0]!]: money() }, growth: { percent: chance.whole(0, 120) / 10 } },
    { id, perYear: Object.fromEntries([...years].reverse().map((year) => [year, money()])), spread: "days" },
    {
      id,
      kind: "staff",
      perYear: { [years[0]!]: money() },
      ...wide,
      afterEnd: chance.oneOf(["continues" as const, { absorbed: addDays(last, 90) }]),
    },
  ];
  const parts = {
    title: chance.maybe(chance.text),
    team: chance.maybe(() => chance.oneOf(frame.teams)),
    spend: chance.maybe(() => chance.oneOf(["revenue", "capital"] as const)),
    contract: chance.maybe(() => "fixed-term" as const),
    budget: chance.maybe(() => ({ [years[0]!]: chance.pounds(500_000) })),
    tags: chance.maybe(() => ({ recommendation: chance.oneOf(["R1", "R2"]) })),
    source: chance.maybe(() => ({ title: "A paper", url: "https://example.org/paper" })),
  };
  const form = chance.oneOf(forms);
  return { ...form, ...defined("income" in form ? { ...parts, budget: undefined } : parts) };
}

/** Up to three savings, each resting only on those before it. */
export const savingsOf = ({ chance, years }: Frame): SavingSpec[] => {
  const ids: string[] = [];
  return chance.several(0, 3, (at) => {
    const id = `saving-${at}`;
    const saving: SavingSpec = {
      id,
      perYear: Object.fromEntries(chance.some(years).map((year) => [year, chance.pounds(900_000)])),
    };
    const parts = defined({
      delivered: chance.maybe(() => chance.oneOf([chance.whole(0, 1000) / 1000, "90%"])),
      slips: chance.maybe(() => ({ months: chance.whole(0, 14) })),
      dependsOn: chance.maybe(() => chance.some(ids)),
    });
    ids.push(id);
    return { ...saving, ...parts };
  });
};

/** Up to four sources of every kind, carry-forward and status, ring-fenced at times. */
export function fundingOf(
  { chance, years }: Frame,
  posts: NonNullable<PlanSpec["posts"]>,
  lines: readonly LineSpec[],
  savings: readonly SavingSpec[],
): FundingSpec[] {
  const named = [...savings, ...lines.filter(({ budget }) => budget !== undefined)].map(({ id }) => String(id));
  const teams = [...posts, ...lines].flatMap(({ team }) => (team === undefined ? [] : [team]));
  const tags = posts.flatMap((post) =>
    post.tags ? [{ type: post.tags.type! }, `type: ${post.tags.type}`, String(post.tags.type)] : [],
  );
  const before: FundingSpec[] = [];
  return chance.several(0, 4, (at) => {
    const source = sourceOf(at);
    const pools = before.filter(({ kind }) => kind === source.kind && kind !== "reserve").map(({ id }) => String(id));
    const within = pools.length === 0 ? undefined : chance.maybe(() => chance.oneOf(pools));
    before.push(source);
    return within === undefined ? source : { ...source, within };
  });

  function sourceOf(at: number): FundingSpec {
    const kind = chance.oneOf(["revenue", "capital"] as const);
    const pays = {
      teams: chance.some(teams),
      tags: chance.some(tags),
      posts: chance.some(posts.map(({ id }) => id)),
      lines: chance.some(lines.map(({ id }) => id)),
    };
    // Of at most four sources, together no more than all of a cost.
    const shared = () => ({
      share: chance.oneOf([0, 0.04, "12.5%", 0.25]),
      ...chance.maybe(() => ({ otherwise: "next" as const })),
    });
    const ofCost = pays.lines.filter((id) => !lines.some((line) => line.id === id && line.income)); // no share is of income
    const share = Object.values({ ...pays, lines: ofCost }).some((names) => names.length > 0)
      ? chance.maybe(shared)
      : undefined;
    const parts = defined({
      title: chance.maybe(chance.text),
      pays: chance.maybe(() => ({ ...pays, ...(share && { ...share, lines: ofCost }) })),
      under: kind === "capital" ? chance.maybe(() => "capitalisation-direction" as const) : undefined,
    });
    if (chance.whole(0, 4) === 0) {
      const [minimum, above] = [chance.pounds(90_000), chance.pounds(90_000)];
      const { under: _, ...others } = parts as typeof parts & { under?: string };
      return {
        ...{ id: `source-${at}`, kind: "reserve", opening: Math.round((minimum + above) * 100) / 100, minimum },
        in: Object.fromEntries(chance.some(years).map((year) => [year, chance.pounds(90_000)])),
        ...{ status: chance.oneOf(["confirmed", "unconfirmed"] as const), ...others },
      };
    }
    const status = chance.oneOf(["confirmed", "conditional", "unconfirmed"] as const);
    if (chance.whole(0, 3) === 0) {
      const [one, other] = [chance.oneOf(years), chance.oneOf(years)];
      const [from, to] = one < other ? [one, other] : [other, one];
      const limits = chance.some(years.filter((year) => from <= year && year <= to));
      return {
        ...{
          id: `source-${at}`,
          kind,
          ceiling: 3_000_000 + chance.pounds(90_000),
          years: [from, to] as [string, string],
        },
        ...(limits.length > 0 && {
          perYear: Object.fromEntries(limits.map((year) => [year, chance.pounds(3_000_000)])),
        }),
        ...{ status, ...parts },
      };
    }
    return {
      id: `source-${at}`,
      kind,
      recurrent: chance.whole(0, 1) === 1,
      perYear: Object.fromEntries(chance.some(years).map((year) => [year, chance.pounds(3_000_000)])),
      carryForward: chance.oneOf<NonNullable<FundingSpec["carryForward"]>>([
        "none",
        "all",
        { cap: "50k" },
        { cap: chance.pounds(90_000), expiresAfterYears: chance.whole(0, 3) },
      ]),
      ...defined({
        broughtForward: chance.maybe(() => ({ amount: chance.pounds(90_000), from: "2003/04" })),
        approved: chance.maybe(() => ({ by: "Cabinet", on: "2024-07-08", reference: "CF/22" })),
      }),
      status,
      dependsOn: chance.some(named),
      ...parts,
    };
  }
}

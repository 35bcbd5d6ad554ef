import type { FundingSource } from "../../packages/core/src/plan/index.ts";

/** A cost as the plain draw needs it: what a ring-fence may name it by, and a sum a year. */
interface PlainCost {
  readonly row: string;
  readonly id: string;
  readonly of: "post" | "line";
  readonly team?: string;
  readonly tags: { readonly [key: string]: string };
  readonly spend: "revenue" | "capital";
  /** How certain an income is; a level counts it, or it pays for nothing. */
  readonly status?: FundingSource["status"];
  readonly byYear: readonly number[];
  /** A source's share of the cost, and whether that falls to others; without a source, what the shares leave. */
  readonly shareOf?: { readonly source?: string; readonly next: boolean };
}

/** A source's money of a year, and the costs that a further pound of it would meet once all it may pay is paid. */
interface Paying {
  readonly applied: number;
  readonly left: number;
  readonly everything: boolean;
  readonly classes: readonly number[];
  readonly sources: readonly number[];
}

/** One year drawn in the plainest way: every payer against every class of costs. */
interface PlainYear {
  readonly sources: readonly Paying[];
  /** What may still be drawn of each source when all have paid; and of its own money, whatever it is within. */
  readonly open: readonly number[];
  readonly own: readonly number[];
  /** By payer, income first, then by class. */
  readonly paid: readonly (readonly number[])[];
  readonly unpaid: readonly number[];
}

/** May this source pay this cost, as a part of larger ones, and where no part of it is for that cost? */
function mayPay(source: FundingSource, cost: PlainCost, plan: readonly FundingSource[]): boolean {
  if (!mayPayItself(source, cost)) return false;
  if (source.pays?.share) return true; // its own part, whatever is within it or it is within
  const pools = poolsOf(source, plan);
  if (pools.some((pool) => pool.pays && !pool.pays.share && !names(pool, cost))) return false;
  const parts = plan.filter((one) => poolsOf(one, plan).includes(source));
  return !parts.some((one) => (one.pays?.share ? cost.shareOf?.source === one.id : names(one, cost)));
}

/** The larger sources that a source is within, at first or at last hand. */
function poolsOf({ within }: FundingSource, plan: readonly FundingSource[]): readonly FundingSource[] {
  const pool = plan.find(({ id }) => id === within);
  return pool ? [pool, ...poolsOf(pool, plan)] : [];
}

/** May this source pay this cost if it were no part of others, and had none? */
function mayPayItself(source: FundingSource, cost: PlainCost): boolean {
  if (source.kind === "capital" && cost.spend === "revenue" && source.under === undefined) return false;
  if (source.pays?.share !== undefined) return cost.shareOf?.source === source.id;
  if (cost.shareOf?.source !== undefined && !cost.shareOf.next) return false;
  return names(source, cost);
}

/** Does this source name this cost? One that names nothing means all. */
export function names({ pays }: FundingSource, { of, id, team, tags }: PlainCost): boolean {
  if (pays === undefined) return true;
  const tagged = Object.entries(tags).some(([key, value]) =>
    pays.tags.some((tag) => tag.value === value && (tag.key ?? key) === key),
  );
  return tagged || (team !== undefined && pays.teams.includes(team)) || pays[`${of}s`].includes(id);
}

/** Each cost in as many parts as sources pay shares of it, and what is left; a year that is income is not shared. */
export function plainParts(
  costs: readonly PlainCost[],
  plan: readonly FundingSource[],
  years: readonly string[],
): readonly PlainCost[] {
  return costs.flatMap((cost) => {
    const sharing = plan.filter((source) => source.pays?.share !== undefined && names(source, cost));
    if (sharing.length === 0) return [cost];
    const runs = ({ ceiling }: FundingSource, year: string) => !ceiling || (ceiling.from <= year && year <= ceiling.to);
    const rateUpTo = (count: number, at: number) =>
      sum(sharing.slice(0, count).map((one) => (runs(one, years[at]!) ? one.pays!.share!.rate : 0)));
    const upTo = (count: number, at: number) => {
      const twice = 2n * BigInt(Math.max(cost.byYear[at]!, 0)) * BigInt(rateUpTo(count, at));
      return Number((twice + 1_000_000n) / 2_000_000n);
    };
    const parts = sharing.map(({ id, pays }, n) => ({
      ...cost,
      byYear: years.map((_, at) => upTo(n + 1, at) - upTo(n, at)),
      shareOf: { source: id, next: pays!.share!.otherwise === "next" },
    }));
    const rest = years.map((_, at) => cost.byYear[at]! - upTo(sharing.length, at));
    return [...parts, { ...cost, byYear: rest, shareOf: { next: true } }];
  });
}

/** The order in which sources are drawn: those with a share first. */
export const plainOrder = (sources: readonly FundingSource[]): readonly FundingSource[] => [
  ...sources.filter(({ pays }) => pays?.share !== undefined),
  ...sources.filter(({ pays }) => pays?.share === undefined),
];

/** Places of costs that the same sources of the whole plan may pay, of one kind of spending, in the order of their first. */
export function plainClasses(
  costs: readonly PlainCost[],
  plan: readonly FundingSource[],
): readonly (readonly number[])[] {
  const found = new Map<string, number[]>();
  costs.forEach((cost, at) => {
    const closed = cost.shareOf?.source !== undefined && !cost.shareOf.next;
    const named = plan.map((source) => {
      const bound = source.kind === "capital" && cost.spend === "revenue" && source.under === undefined;
      const larger =
        source.pays?.share || bound ? [] : poolsOf(source, plan).filter((one) => one.pays && !one.pays.share);
      const open = cost.shareOf?.source === undefined || cost.shareOf.next;
      const parts = bound || source.pays?.share ? [] : plan.filter((one) => poolsOf(one, plan).includes(source));
      const forPart = parts.some((one) =>
        one.pays?.share ? cost.shareOf?.source === one.id : open && names(one, cost),
      );
      return [mayPayItself(source, cost), forPart, ...larger.map((pool) => open && names(pool, cost))].join("-");
    });
    const key = [cost.spend, closed, ...named].join(" ");
    found.set(key, [...(found.get(key) ?? []), at]);
  });
  return [...found.values()];
}

/** A year's draw: income first, then each source with the money given, in order, by the shortest chains of moves. */
export function plainYear(
  costs: readonly PlainCost[],
  classes: readonly (readonly number[])[],
  sources: readonly FundingSource[],
  money: readonly number[],
  year: number,
  plan: readonly FundingSource[],
  certain: readonly FundingSource["status"][],
): PlainYear {
  const demand = classes.map((places) => sum(places.map((at) => Math.max(costs[at]!.byYear[year]!, 0))));
  const income = sum(
    costs.map(({ byYear, status }) => (certain.includes(status ?? "confirmed") ? Math.max(0, -byYear[year]!) : 0)),
  );
  const own = ({ kind }: FundingSource, n: number) => costs[classes[n]![0]!]!.spend === kind;
  const places = classes.map((_, n) => n);
  const may = sources.map((source) => {
    const payable = places.filter((n) => mayPay(source, costs[classes[n]![0]!]!, plan));
    return [...payable.filter((n) => own(source, n)), ...payable.filter((n) => !own(source, n))];
  });
  const payers = [places, ...may];
  const state: State = { paid: payers.map(() => places.map(() => 0)), unpaid: [...demand] };
  place(state, payers, 0, income);
  const open = new Map(sources.map(({ id }, n) => [id, money[n]!]));
  const family = (source: FundingSource) => [source, ...poolsOf(source, plan)].map(({ id }) => id);
  const most = (source: FundingSource) => Math.min(...family(source).map((id) => open.get(id)!));
  const paying = sources.map((source, n): Paying => {
    const tried = { paid: state.paid.map((row) => [...row]), unpaid: [...state.unpaid] };
    const { placed: left, ...met } = place(tried, payers, n + 1, Number.POSITIVE_INFINITY);
    const { placed: applied } = place(state, payers, n + 1, most(source));
    for (const id of family(source)) open.set(id, open.get(id)! - applied);
    return {
      applied,
      left,
      everything: demand.every((one, k) => one === 0 || met.classes.has(k)),
      classes: [...met.classes].filter((k) => demand[k]! > 0).sort((a, b) => a - b),
      sources: [...met.payers].flatMap((one) => (one === 0 ? [] : [one - 1])).sort((a, b) => a - b),
    };
  });
  return { sources: paying, open: sources.map(most), own: sources.map(({ id }) => open.get(id)!), ...state };
}

const sum = (sums: readonly number[]): number => sums.reduce((total, one) => total + one, 0);

interface State {
  readonly paid: number[][];
  readonly unpaid: number[];
}

function place(state: State, may: readonly (readonly number[])[], payer: number, most: number) {
  let placed = 0;
  for (;;) {
    const { reachedBy, through, free } = search(state, may, payer);
    if (free === undefined || placed === most)
      return { placed, classes: new Set(reachedBy.keys()), payers: new Set(through.keys()) };
    let amount = Math.min(most - placed, state.unpaid[free]!);
    for (let by = reachedBy.get(free)!; by !== payer; by = reachedBy.get(through.get(by)!)!)
      amount = Math.min(amount, state.paid[by]![through.get(by)!]!);
    state.unpaid[free]! -= amount;
    placed += amount;
    for (let cost = free, by = reachedBy.get(cost)!; ; cost = through.get(by)!, by = reachedBy.get(cost)!) {
      state.paid[by]![cost]! += amount;
      if (by === payer) break;
      state.paid[by]![through.get(by)!]! -= amount;
    }
  }
}

/** Breadth first from a payer: to a class with cost unpaid, or to all that it could reach. */
function search({ paid, unpaid }: State, may: readonly (readonly number[])[], payer: number) {
  const reachedBy = new Map<number, number>();
  const through = new Map<number, number>();
  const payers = [payer];
  for (const from of payers) {
    for (const cost of may[from]!) {
      if (reachedBy.has(cost)) continue;
      reachedBy.set(cost, from);
      if (unpaid[cost]! > 0) return { reachedBy, through, free: cost };
      for (let other = 0; other < paid.length; other += 1) {
        if (paid[other]![cost]! === 0 || other === payer || through.has(other)) continue;
        through.set(other, cost);
        payers.push(other);
      }
    }
  }
  return { reachedBy, through, free: undefined };
}

/** What each source with money left may not pay of what is unpaid, and revenue money on capital costs. */
export function plainRefusals(
  costs: readonly PlainCost[],
  classes: readonly (readonly number[])[],
  sources: readonly FundingSource[],
  { open, paid, unpaid }: PlainYear,
  year: number,
  plan: readonly FundingSource[],
) {
  const spendOf = (n: number) => costs[classes[n]![0]!]!.spend;
  const refusals = sources.flatMap((source, at) => {
    let left = open[at]!;
    const found = {
      "capital-on-revenue": { amount: 0, rows: [""] },
      share: { amount: 0, rows: [""] },
      "ring-fence": { amount: 0, rows: [""] },
    };
    classes.forEach((places, n) => {
      const could = Math.min(unpaid[n]!, left);
      const undirected = source.kind === "capital" && source.under === undefined && spendOf(n) === "revenue";
      if (could === 0 || (!undirected && mayPay(source, costs[places[0]!]!, plan))) return;
      const { shareOf } = costs[places[0]!]!;
      const another = shareOf?.source !== undefined && !shareOf.next ? "share" : "ring-fence";
      const refused = found[undirected ? "capital-on-revenue" : another];
      refused.amount += could;
      refused.rows.push(...unpaidRows(costs, places, sum(paid.map((row) => row[n]!)), year));
      left -= could;
    });
    return Object.entries(found).flatMap(([rule, { amount, rows }]) =>
      amount === 0 ? [] : [{ source: source.id, rule, amount, rows: [...new Set(rows.slice(1))] }],
    );
  });
  const contributions = sources.flatMap(({ id, kind }, at) => {
    const amount = sum(classes.map((_, n) => (spendOf(n) === "capital" ? paid[at + 1]![n]! : 0)));
    return kind === "revenue" && amount > 0 ? [{ source: id, amount }] : [];
  });
  return { refusals, contributions };
}

/** A class's costs are paid in order. */
function unpaidRows(costs: readonly PlainCost[], places: readonly number[], paid: number, year: number): string[] {
  let before = 0;
  return places.flatMap((at) => {
    const { row, byYear } = costs[at]!;
    before += Math.max(byYear[year]!, 0);
    return byYear[year]! > 0 && before > paid ? [row] : [];
  });
}

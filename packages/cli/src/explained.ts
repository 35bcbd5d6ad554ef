import { type Explanation, explain, type Forecast, type Pence, readMoney, toldApart } from "@outturn/core";
import { explainBudget } from "@outturn/core/budget";

/** A figure by its path, and its value in pence. */
export interface FigureNamed {
  readonly figure: string;
  readonly value: Pence;
}

/** What was found under what was asked: one figure, explained; or several that show it, of which one is to be chosen. */
export type Explained =
  | { readonly is: "one"; readonly because: Explanation }
  | { readonly is: "several"; readonly figures: readonly FigureNamed[] };

/**
 * Explains what other commands print: a figure by its path; one of all years together, as `cost.all`; what a post, a line or a source
 * comes to, by its title or id; or an amount, by the figures that show it.
 *
 * @returns nothing where nothing is called so
 */
export function explained(of: Forecast, asked: string, depth: number): Explained | undefined {
  const because = byPath(of, asked, depth);
  if (because) return { is: "one", because };
  const paths = pathsOf(of, asked);
  if (paths.length > 1)
    return { is: "several", figures: paths.map((figure) => ({ figure, value: valueAt(of, figure) })) };
  const [path] = paths;
  if (path !== undefined) return { is: "one", because: byPath(of, path, depth)! };
  const figures = showing(of, asked);
  if (figures.length === 1) return { is: "one", because: byPath(of, figures[0]!.figure, depth)! };
  return figures.length === 0 ? undefined : { is: "several", figures };
}

/** A figure of the budget is explained by the budget, any other by the forecast; one of all years is the sum of the years. */
function byPath(of: Forecast, figure: string, depth: number): Explanation | undefined {
  if (figure.startsWith("budget.")) return explainBudget(of.plan, figure, { depth });
  return inAllYears(of, figure, depth) ?? explain(of, figure, { depth });
}

function inAllYears(of: Forecast, figure: string, depth: number): Explanation | undefined {
  const steps = figure === "cost.all" ? ["cost", "total", "all"] : figure.split(".");
  if (steps.at(-1) !== "all" || steps[0] === "staff") return undefined;
  const parts = of.years.map((year) =>
    explain(of, [...steps.slice(0, -1), year].join("."), { depth: Math.max(0, depth - 1) }),
  );
  if (parts.some((part) => part === undefined || (part.unit ?? "pence") !== "pence")) return undefined;
  const value = parts.reduce((sum, part) => sum + part!.value, 0);
  return depth > 0 ? { figure, value, says: "the sum of", parts: parts as Explanation[] } : { figure, value };
}

const valueAt = (of: Forecast, figure: string): Pence => byPath(of, figure, 0)!.value as Pence;

/** The figures that a title or an id stands for: what a post or a line costs in all years, what a source pays. */
function pathsOf({ plan, cost }: Forecast, asked: string): readonly string[] {
  const alike = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();
  const named = toldApart(plan);
  const called = (section: "posts" | "lines" | "funding"): readonly string[] => {
    const by = (field: "id" | "title", of = plan): readonly string[] =>
      of[section].filter((record) => alike(record[field]) === alike(asked)).map(({ id }) => id);
    const [first = []] = [by("title", named), by("title"), by("id")].filter((ids) => ids.length > 0);
    return first;
  };
  const rows = (sums: { readonly [row: string]: unknown }, id: string): readonly string[] =>
    [id, `${id}:after-end`].filter((row) => Object.hasOwn(sums, row));
  return [
    ...called("posts").flatMap((id) => rows(cost.byPost, id).map((row) => `cost.byPost.${row}.all`)),
    ...called("lines").flatMap((id) => rows(cost.byLine, id).map((row) => `cost.byLine.${row}.all`)),
    ...called("funding").map((id) => `funding.applied.${id}.all`),
  ];
}

/** The figures of a forecast that an amount shows, at the roundness in which it is written. */
function showing(of: Forecast, asked: string): readonly FigureNamed[] {
  const read = readMoney(asked);
  if (!("value" in read) || read.value === 0) return [];
  const step = stepOf(asked);
  const shows = (value: number): boolean => Math.floor((2 * value + step) / (2 * step)) * step === read.value;
  return figuresOf(of).filter(({ value }) => shows(value));
}

const POUND = 100;
const SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 100_000],
  ["m", 100_000_000],
  ["bn", 100_000_000_000],
]);

/** How roundly an amount that can be read is written, in pence: £1.359m to the thousand, 628k too, 1,359,000 to the pound. */
function stepOf(text: string): number {
  const plain = text.replaceAll(" ", "").replaceAll(")", "").toLowerCase();
  const letters = [...SCALES.keys()].find((one) => plain.endsWith(one)) ?? "";
  const digits = plain.slice(0, plain.length - letters.length);
  const point = digits.lastIndexOf(".");
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  return Math.max(1, Math.round((SCALES.get(letters) ?? POUND) / 10 ** decimals));
}

/** Every sum of a forecast by its path, those of all years among them. */
function figuresOf({ cost, funding, gap, years }: Forecast): readonly FigureNamed[] {
  type Sums = { readonly [key: string]: Pence };
  const each = (path: string, sums: Sums): FigureNamed[] =>
    Object.entries(sums).map(([key, value]) => ({ figure: `${path}.${key}`, value }));
  const inAll = (path: string, sums: Sums): FigureNamed[] => {
    const value = Object.values(sums).reduce<number>((sum, one) => sum + one, 0) as Pence;
    return [...(years.length > 1 ? [{ figure: `${path}.all`, value }] : []), ...each(path, sums)];
  };
  const groups = (path: string, by: { readonly [name: string]: Sums }): FigureNamed[] =>
    Object.entries(by).flatMap(([name, sums]) => inAll(`${path}.${name}`, sums));
  return [
    ...inAll("cost.total", cost.total).map((one) =>
      one.figure === "cost.total.all" ? { ...one, figure: "cost.all" } : one,
    ),
    ...each("cost.gross", cost.gross ?? {}),
    ...each("cost.income", cost.income ?? {}),
    ...groups("gap", gap),
    ...groups("cost.byComponent", cost.byComponent),
    ...groups("cost.byPost", cost.byPost),
    ...groups("cost.byLine", cost.byLine),
    ...Object.entries(funding).flatMap(([what, sums]) => groups(`funding.${what}`, sums)),
    ...each("cost.fullYear", cost.fullYear),
    ...each("cost.fullYearByLine", cost.fullYearByLine),
    { figure: "cost.fullYearTotal", value: cost.fullYearTotal },
    ...each("cost.byMonth", cost.byMonth),
  ];
}

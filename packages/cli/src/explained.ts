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
export function explained(forecast: Forecast, asked: string, depth: number): Explained | undefined {
  const because = byPath(forecast, asked, depth);
  if (because) return { is: "one", because };
  const paths = pathsOf(forecast, asked);
  if (paths.length > 1)
    return {
      is: "several",
      figures: paths.map((figureName) => ({ figure: figureName, value: valueAt(forecast, figureName) })),
    };
  const [path] = paths;
  if (path !== undefined) return { is: "one", because: byPath(forecast, path, depth)! };
  const figures = showing(forecast, asked);
  if (figures.length === 1) return { is: "one", because: byPath(forecast, figures[0]!.figure, depth)! };
  return figures.length === 0 ? undefined : { is: "several", figures };
}

/** A figure of the budget is explained by the budget, any other by the forecast; one of all years is the sum of the years. */
function byPath(forecast: Forecast, figureName: string, depth: number): Explanation | undefined {
  if (figureName.startsWith("budget.")) return explainBudget(forecast.plan, figureName, { depth });
  return inAllYears(forecast, figureName, depth) ?? explain(forecast, figureName, { depth });
}

function inAllYears(forecast: Forecast, figureName: string, depth: number): Explanation | undefined {
  const steps = figureName === "cost.all" ? ["cost", "total", "all"] : figureName.split(".");
  if (steps.at(-1) !== "all" || steps[0] === "staff") return undefined;
  const parts = forecast.years.map((year) =>
    explain(forecast, [...steps.slice(0, -1), year].join("."), { depth: Math.max(0, depth - 1) }),
  );
  if (parts.some((explanation) => explanation === undefined || (explanation.unit ?? "pence") !== "pence"))
    return undefined;
  const value = parts.reduce((total, explanation) => total + explanation!.value, 0);
  return depth > 0
    ? { figure: figureName, value, says: "the sum of", parts: parts as Explanation[] }
    : { figure: figureName, value };
}

const valueAt = (forecast: Forecast, figureName: string): Pence => byPath(forecast, figureName, 0)!.value as Pence;

/** The figures that a title or an id stands for: what a post or a line costs in all years, what a source pays. */
function pathsOf({ plan, cost }: Forecast, asked: string): readonly string[] {
  const alike = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();
  const named = toldApart(plan);
  const called = (sectionName: "posts" | "lines" | "funding"): readonly string[] => {
    const by = (field: "id" | "title", givenPlan = plan): readonly string[] =>
      givenPlan[sectionName].filter((record) => alike(record[field]) === alike(asked)).map(({ id }) => id);
    const [first = []] = [by("title", named), by("title"), by("id")].filter((recordIds) => recordIds.length > 0);
    return first;
  };
  const rows = (amountsByKey: { readonly [row: string]: unknown }, id: string): readonly string[] =>
    [id, `${id}:after-end`].filter((row) => Object.hasOwn(amountsByKey, row));
  return [
    ...called("posts").flatMap((id) => rows(cost.byPost, id).map((row) => `cost.byPost.${row}.all`)),
    ...called("lines").flatMap((id) => rows(cost.byLine, id).map((row) => `cost.byLine.${row}.all`)),
    ...called("funding").map((id) => `funding.applied.${id}.all`),
  ];
}

/** The figures of a forecast that an amount shows, at the roundness in which it is written. */
function showing(forecast: Forecast, asked: string): readonly FigureNamed[] {
  const readResult = readMoney(asked);
  if (!("value" in readResult) || readResult.value === 0) return [];
  const step = stepOf(asked);
  const shows = (value: number): boolean => Math.floor((2 * value + step) / (2 * step)) * step === readResult.value;
  return figuresOf(forecast).filter(({ value }) => shows(value));
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
  const letters = [...SCALES.keys()].find((firstName) => plain.endsWith(firstName)) ?? "";
  const digits = plain.slice(0, plain.length - letters.length);
  const pointIndex = digits.lastIndexOf(".");
  const decimals = pointIndex < 0 ? 0 : digits.length - pointIndex - 1;
  return Math.max(1, Math.round((SCALES.get(letters) ?? POUND) / 10 ** decimals));
}

/** Every sum of a forecast by its path, those of all years among them. */
function figuresOf({ cost, funding, gap, years }: Forecast): readonly FigureNamed[] {
  type Sums = { readonly [key: string]: Pence };
  const eachOne = (path: string, sums: Sums): FigureNamed[] =>
    Object.entries(sums).map(([key, value]) => ({ figure: `${path}.${key}`, value }));
  const inAll = (path: string, sums: Sums): FigureNamed[] => {
    const value = Object.values(sums).reduce<number>((total, amount) => total + amount, 0) as Pence;
    return [...(years.length > 1 ? [{ figure: `${path}.all`, value }] : []), ...eachOne(path, sums)];
  };
  const groups = (path: string, by: { readonly [name: string]: Sums }): FigureNamed[] =>
    Object.entries(by).flatMap(([name, sums]) => inAll(`${path}.${name}`, sums));
  return [
    ...inAll("cost.total", cost.total).map((figureNamed) =>
      figureNamed.figure === "cost.total.all" ? { ...figureNamed, figure: "cost.all" } : figureNamed,
    ),
    ...eachOne("cost.gross", cost.gross ?? {}),
    ...eachOne("cost.income", cost.income ?? {}),
    ...groups("gap", gap),
    ...groups("cost.byComponent", cost.byComponent),
    ...groups("cost.byPost", cost.byPost),
    ...groups("cost.byLine", cost.byLine),
    ...Object.entries(funding).flatMap(([subject, sums]) => groups(`funding.${subject}`, sums)),
    ...eachOne("cost.fullYear", cost.fullYear),
    ...eachOne("cost.fullYearByLine", cost.fullYearByLine),
    { figure: "cost.fullYearTotal", value: cost.fullYearTotal },
    ...eachOne("cost.byMonth", cost.byMonth),
  ];
}

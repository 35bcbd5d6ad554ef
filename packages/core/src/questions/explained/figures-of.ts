import type { Forecast } from "../../forecast/index.ts";
import type { Pence } from "../../money/index.ts";

/** A figure by its path, and its value in pence. */
export interface FigureNamed {
  readonly figure: string;
  readonly value: Pence;
}

/**
 * Every sum of a forecast by its path, those of all years among them.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * figuresOf(forecast(plan))[0] // => { figure: "cost.total.2024/25", value: 10000000 }
 */
export function figuresOf({ cost, funding, gap, years }: Forecast): readonly FigureNamed[] {
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

import { type Explanation, once, ruled, summed } from "../formula/index.ts";
import { gap } from "../rules/index.ts";
import { delivered, shortfallOf } from "./explain/of-dependence.ts";
import { applied, ofSource } from "./explain/of-source.ts";
import { costIn, named, type Telling, tellingOf } from "./explain/telling.ts";
import type { Funding, Level } from "./funding.ts";

const levels: { readonly [level in Level]: string } = {
  confirmed: "what confirmed sources pay",
  conditional: "what confirmed and conditional sources pay",
  total: "what all sources pay",
};

/**
 * Explains a figure of the funding: ["gap", level, year]; ["funding", figure, source, year] with available, carriedIn, left, applied,
 * unspent, carriedOut or lapsed, of the draw with all sources, or of another level named after "funding"; ["savings", "delivered" or
 * "undelivered", id, year]; ["lines", "overspend", id, year].
 *
 * @param cost - explains a cost in its turn; by default it is only named
 * @returns the tree, or nothing when there is no such figure
 * @example
 * const plan = { years: { from: "2024/25", to: "2024/25" }, lines: [], savings: [], funding: [] };
 * const legal = { row: "legal", id: "legal", of: "line", tags: {}, spend: "revenue", byYear: [500] };
 * explainFunding(fund(plan, [legal]), ["gap", "total", "2024/25"]).parts[0] // => { figure: "cost.total.2024/25", value: 500, as: "cost" }
 */
export function explainFunding(
  funding: Funding,
  path: readonly string[],
  cost: Telling["cost"] = (figure, value) => ({ figure: figure.join("."), value }),
): Explanation | undefined {
  const at = (funding.years as readonly string[]).indexOf(path.at(-1) ?? "");
  const [room, ...rest] = path.slice(0, -1);
  if (at < 0) return undefined;
  const telling = (level: Level): Telling => tellingOf(funding, funding.draws[level], cost);
  if (room === "gap" && rest.length === 1 && isLevel(rest[0])) return ofGap(telling(rest[0]), at);
  if (room === "funding" && rest.length === 3 && isLevel(rest[0]))
    return ofFunding(telling(rest[0]), rest.slice(1), at);
  if (room === "funding") return ofFunding(telling("total"), rest, at);
  const dependence = funding.ground.dependences.get(rest[1] ?? "");
  if (dependence === undefined || rest.length !== 2) return undefined;
  if (room === "savings" && dependence.is === "saving") {
    if (rest[0] === "delivered") return delivered(telling("total"), dependence, at);
    if (rest[0] === "undelivered") return shortfallOf(telling("total"), dependence.id, at);
  }
  return room === "lines" && dependence.is === "line" && rest[0] === "overspend"
    ? shortfallOf(telling("total"), dependence.id, at)
    : undefined;
}

function ofGap(telling: Telling, at: number): Explanation {
  const { draw, funding } = telling;
  const year = funding.years[at]!;
  return once(telling, { figure: `gap.${draw.level}.${year}`, value: draw.years[at]!.gap }, () =>
    ruled(gap, {
      cost: costIn(telling, ["cost", "total", year], funding.cost[at]!),
      applied: once(telling, { figure: named(telling, "applied", year), value: draw.years[at]!.applied }, () =>
        summed(
          levels[draw.level],
          draw.sources.map((_, n) => applied(telling, n, at)),
        ),
      ),
    }),
  );
}

function ofFunding(telling: Telling, [what, source, ...more]: readonly string[], at: number): Explanation | undefined {
  const n = telling.draw.sources.findIndex((one) => one.source === source);
  if (n < 0 || more.length > 0 || what === undefined || !isOfSource(what)) return undefined;
  return ofSource[what](telling, n, at);
}

const isLevel = (text: string | undefined): text is Level => text !== undefined && Object.hasOwn(levels, text);
const isOfSource = (text: string): text is keyof typeof ofSource => Object.hasOwn(ofSource, text);

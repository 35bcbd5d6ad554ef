import { type Explanation, once, ruled, summed } from "../formula/index.ts";
import { gap } from "../rules/index.ts";
import { costAtLevel } from "./explain/of-cost.ts";
import { delivered, shortfallOf } from "./explain/of-dependence.ts";
import { costDrawnFor, shareOfCosts } from "./explain/of-share.ts";
import { applied, ofSource } from "./explain/of-source.ts";
import { type FundingTelling, figureNamed, tellingOf } from "./explain/telling.ts";
import type { Funding } from "./funding.ts";
import type { Level } from "./level.ts";

const levels: { readonly [level in Level]: string } = {
  confirmed: "what confirmed sources pay",
  conditional: "what confirmed and conditional sources pay",
  total: "what all sources pay",
};

/**
 * Explains a figure of the funding: ["gap", level, year]; ["funding", figure, source, year] with available, carriedIn, left, applied,
 * unspent, carriedOut or lapsed, of the draw with all sources, or of another level named after "funding"; ["funding", "shares", source,
 * "total", year], or "byPost" or "byLine" with a row in place of "total"; ["savings", "delivered" or
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
  figurePath: readonly string[],
  cost: FundingTelling["cost"] = (figure, value) => ({ figure: figure.join("."), value }),
): Explanation | undefined {
  const yearIndex = (funding.years as readonly string[]).indexOf(figurePath.at(-1) ?? "");
  const [room, ...remaining] = figurePath.slice(0, -1);
  if (yearIndex < 0) return undefined;
  const telling = (fundingLevel: Level): FundingTelling => tellingOf(funding, funding.byLevel[fundingLevel], cost);
  if (room === "gap" && remaining.length === 1 && isLevel(remaining[0])) return ofGap(telling(remaining[0]), yearIndex);
  if (room === "funding" && remaining.length === 3 && isLevel(remaining[0]))
    return ofFunding(telling(remaining[0]), remaining.slice(1), yearIndex);
  if (room === "funding" && remaining[0] === "shares") return ofShare(telling("total"), remaining.slice(1), yearIndex);
  if (room === "funding") return ofFunding(telling("total"), remaining, yearIndex);
  const dependence = funding.ground.dependences.get(remaining[1] ?? "");
  if (dependence === undefined || remaining.length !== 2) return undefined;
  if (room === "savings" && dependence.is === "saving") {
    if (remaining[0] === "delivered") return delivered(telling("total"), dependence, yearIndex);
    if (remaining[0] === "undelivered") return shortfallOf(telling("total"), dependence.id, yearIndex);
  }
  return room === "lines" && dependence.is === "line" && remaining[0] === "overspend"
    ? shortfallOf(telling("total"), dependence.id, yearIndex)
    : undefined;
}

function ofGap(telling: FundingTelling, yearIndex: number): Explanation {
  const { draw, funding } = telling;
  const year = funding.years[yearIndex]!;
  return once(telling, { figure: `gap.${draw.level}.${year}`, value: draw.years[yearIndex]!.gap }, () =>
    ruled(gap, {
      cost: costAtLevel(telling, yearIndex),
      applied: once(
        telling,
        { figure: figureNamed(telling, "applied", year), value: draw.years[yearIndex]!.applied },
        () =>
          summed(
            levels[draw.level],
            draw.sources.map((_, sourceIndex) => applied(telling, sourceIndex, yearIndex)),
          ),
      ),
    }),
  );
}

function ofFunding(
  telling: FundingTelling,
  [subject, sourceId, ...more]: readonly string[],
  yearIndex: number,
): Explanation | undefined {
  const sourceIndex = telling.draw.sources.findIndex((sourceDraw) => sourceDraw.source === sourceId);
  if (sourceIndex < 0 || more.length > 0 || subject === undefined || !isOfSource(subject)) return undefined;
  return ofSource[subject](telling, sourceIndex, yearIndex);
}

/** ["total"] of a source, or one of the costs that it pays a share of: ["byPost", row]. */
function ofShare(
  telling: FundingTelling,
  [sourceId, place, ...more]: readonly string[],
  yearIndex: number,
): Explanation | undefined {
  const { parts } = telling.funding;
  const ownParts = parts.filter(({ part }) => part?.source !== undefined && part.source === sourceId);
  if (sourceId === undefined || ownParts.length === 0) return undefined;
  if (place === "total" && more.length === 0) return shareOfCosts(telling, sourceId, yearIndex);
  const found = ownParts.find(({ of, row }) => place === (of === "post" ? "byPost" : "byLine") && more.join() === row);
  return found && costDrawnFor(telling, found, yearIndex);
}

const isLevel = (text: string | undefined): text is Level => text !== undefined && Object.hasOwn(levels, text);
const isOfSource = (text: string): text is keyof typeof ofSource => Object.hasOwn(ofSource, text);

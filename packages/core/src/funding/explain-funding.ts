import { type Explanation, once, ruled, summed } from "../formula/index.ts";
import { ownProperty } from "../issues/index.ts";
import { gap } from "../rules/index.ts";
import { costAtLevel } from "./explain/of-cost.ts";
import { delivered, shortfallOf } from "./explain/of-dependence.ts";
import { costDrawnFor, shareOfCosts } from "./explain/of-share.ts";
import { figuresOfSource, ofSource } from "./explain/of-source.ts";
import { type FundingTelling, figureNamed, sourceInYear, tellingOf } from "./explain/telling.ts";
import type { Funding } from "./funding.ts";
import type { Level } from "./level.ts";

const levels: { readonly [level in Level]: string } = {
  confirmed: "what confirmed sources pay",
  conditional: "what confirmed and conditional sources pay",
  total: "what all sources pay",
};

/** Explains a figure of a year by what stands in its path before the year; nothing where there is no such figure. */
type InRoom = (
  tellingAt: (level: Level) => FundingTelling,
  figurePath: readonly string[],
  yearIndex: number,
) => Explanation | undefined;

const rooms: { readonly [room: string]: InRoom } = {
  gap: (tellingAt, [level, ...more], yearIndex) =>
    isLevel(level) && more.length === 0 ? ofGap(tellingAt(level), yearIndex) : undefined,
  funding: (tellingAt, figurePath, yearIndex) => {
    const [first, ...more] = figurePath;
    if (isLevel(first)) return ofFunding(tellingAt(first), more, yearIndex);
    return first === "shares"
      ? ofShare(tellingAt("total"), more, yearIndex)
      : ofFunding(tellingAt("total"), figurePath, yearIndex);
  },
  savings: (tellingAt, [subject, savingId = "", ...more], yearIndex) => {
    const telling = tellingAt("total");
    const saving = telling.funding.ground.dependences.get(savingId);
    if (saving?.is !== "saving" || more.length > 0) return undefined;
    if (subject === "delivered") return delivered(telling, saving, yearIndex);
    return subject === "undelivered" ? shortfallOf(telling, savingId, yearIndex) : undefined;
  },
  lines: (tellingAt, [subject, lineId = "", ...more], yearIndex) => {
    const telling = tellingAt("total");
    const isKnown = telling.funding.ground.dependences.get(lineId)?.is === "line" && more.length === 0;
    return isKnown && subject === "overspend" ? shortfallOf(telling, lineId, yearIndex) : undefined;
  },
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
  const [room = "", ...remaining] = figurePath.slice(0, -1);
  if (yearIndex < 0) return undefined;
  const tellingAt = (level: Level) => tellingOf(funding, funding.byLevel[level], cost, figuresOfSource);
  return ownProperty(rooms, room)?.(tellingAt, remaining, yearIndex);
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
            draw.sources.map((_, sourceIndex) =>
              figuresOfSource.applied(sourceInYear(telling, sourceIndex, yearIndex)),
            ),
          ),
      ),
    }),
  );
}

function ofFunding(
  telling: FundingTelling,
  [subject = "", sourceId, ...more]: readonly string[],
  yearIndex: number,
): Explanation | undefined {
  const sourceIndex = telling.draw.sources.findIndex((sourceDraw) => sourceDraw.source === sourceId);
  if (sourceIndex < 0 || more.length > 0) return undefined;
  return ownProperty(ofSource, subject)?.(sourceInYear(telling, sourceIndex, yearIndex));
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

import type { ClaimTest } from "../checked.ts";
import { sumOf, term } from "../exact.ts";
import { agreement } from "../tolerance.ts";
import type { Figure, Figures } from "./figures.ts";

/** Beyond so many ways of printing one thing, each is held to the most closely printed alone. */
const MOST = 12;

/** The figures of one thing are the same, at the coarser rounding of each two. */
export const saidTwice = ({ all }: Figures): readonly ClaimTest[] =>
  all.flatMap((figures) => [
    ...figures.flatMap(({ claims, printed }): ClaimTest[] =>
      claims.length < 2 ? [] : [{ of: claims, against: "claims", agrees: true, says: `Said twice: ${printed.text}` }],
    ),
    ...pairs(figures.filter(({ bound }) => bound !== "about")).flatMap(([a, b]) => compare(a, b)),
  ]);

const pairs = (figures: readonly Figure[]): readonly (readonly [Figure, Figure])[] =>
  figures.flatMap((figure, at) =>
    (figures.length > MOST ? figures.slice(0, Math.min(1, at)) : figures.slice(0, at)).map(
      (other) => [other, figure] as const,
    ),
  );

/** The first is printed at least as closely as the second. */
function compare(fine: Figure, coarse: Figure): readonly ClaimTest[] {
  const [limit, figure] = fine.bound === "exact" ? [coarse, fine] : [fine, coarse];
  if (figure.bound !== "exact" || fine.isUnsaid || coarse.isUnsaid || areForOthers(fine, coarse)) return [];
  const how =
    limit.bound === "exact"
      ? agreement(sumOf([term(fine.printed)]), [term(fine.printed)], coarse.printed)
      : agreement(sumOf([term(figure.printed)]), [term(figure.printed)], limit.printed, limit.bound);
  const agrees = how !== "different";
  const says = `Said twice: ${fine.printed.text} and ${coarse.printed.text}${agrees ? "" : ", which are not the same"}`;
  return [{ of: [...fine.claims, ...coarse.claims].sort((a, b) => a - b), against: "claims", agrees, says }];
}

/** Sums over so many years and over so many others are not one thing. */
const areForOthers = ({ over: a }: Figure, { over: b }: Figure): boolean =>
  a !== undefined && b !== undefined && (a.count !== b.count || a.unit !== b.unit);

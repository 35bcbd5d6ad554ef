import type { ClaimTest } from "../checked.ts";
import { sumOfTerms, term } from "../exact.ts";
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
    ...pairs(figures.filter(({ bound }) => bound !== "about")).flatMap(([first, second]) => compare(first, second)),
  ]);

const pairs = (figures: readonly Figure[]): readonly (readonly [Figure, Figure])[] =>
  figures.flatMap((figure, figureIndex) =>
    (figures.length > MOST ? figures.slice(0, Math.min(1, figureIndex)) : figures.slice(0, figureIndex)).map(
      (otherFigure) => [otherFigure, figure] as const,
    ),
  );

/** The first is printed at least as closely as the second. */
function compare(fine: Figure, coarse: Figure): readonly ClaimTest[] {
  const [limit, figure] = fine.bound === "exact" ? [coarse, fine] : [fine, coarse];
  if (figure.bound !== "exact" || fine.isUnsaid || coarse.isUnsaid || areForOthers(fine, coarse)) return [];
  const manner =
    limit.bound === "exact"
      ? agreement(sumOfTerms([term(fine.printed)]), [term(fine.printed)], coarse.printed)
      : agreement(sumOfTerms([term(figure.printed)]), [term(figure.printed)], limit.printed, limit.bound);
  const agrees = manner !== "different";
  const wording = `Said twice: ${fine.printed.text} and ${coarse.printed.text}${agrees ? "" : ", which are not the same"}`;
  return [
    {
      of: [...fine.claims, ...coarse.claims].sort((first, second) => first - second),
      against: "claims",
      agrees,
      says: wording,
    },
  ];
}

/** Sums over so many years and over so many others are not one thing. */
const areForOthers = ({ over: first }: Figure, { over: second }: Figure): boolean =>
  first !== undefined && second !== undefined && (first.count !== second.count || first.unit !== second.unit);

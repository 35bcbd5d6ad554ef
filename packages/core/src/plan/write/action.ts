import { MILLION } from "../../money/index.ts";
import type { PlannedAction, Recommendation, StatusCode } from "../model/action.ts";
import { givenValue } from "../schema/leaf.ts";
import { sourceOf, writtenShare } from "./figures.ts";
import { writtenNames } from "./line.ts";

/** A status as a plan writes it. */
export const writeStatusCode = ({ isDone, ...statusCode }: StatusCode) => ({ ...statusCode, done: isDone });

/** A recommendation as a plan writes it. */
export const writeRecommendation = ({ id, title, source }: Recommendation) =>
  givenValue({ id, title: title === id ? undefined : title, source: sourceOf(source) });

/** An action as a plan writes it. */
export function writeAction({ id, title, recommendations, costs, source, ...planned }: PlannedAction) {
  const [only] = recommendations;
  const isOne = recommendations.length === 1 && only?.share === MILLION;
  return givenValue({
    id,
    title: title === id ? undefined : title,
    recommendation:
      only === undefined
        ? undefined
        : isOne
          ? only.id
          : recommendations.map((shared) => ({ id: shared.id, share: writtenShare(shared.share) })),
    ...planned,
    costs:
      typeof costs === "object"
        ? givenValue({
            ...writtenNames(costs),
            share: costs.share === MILLION ? undefined : writtenShare(costs.share),
          })
        : costs,
    source: sourceOf(source),
  });
}

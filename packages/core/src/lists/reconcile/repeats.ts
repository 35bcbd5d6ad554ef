import { type Issue, notSettled, PlanError } from "../../issues/index.ts";
import { asFte } from "../../money/index.ts";
import type { ListMapping } from "../../plan/index.ts";
import type { ListRow } from "../list.ts";
import { postKey } from "../post-key.ts";
import { QUESTIONS } from "../questions.ts";
import type { Matching } from "./match-rows.ts";
import { fteOfRows } from "./row-fte.ts";

/**
 * Several rows of payroll with one post number are people who share it, where their FTE adds up to the post's. Others are asked about,
 * unless the mapping says that each is one.
 *
 * @throws PlanError with every post number of which it has to be asked
 */
export function askAboutRepeats({ repeats }: ListMapping, { matched, onlySecond }: Matching): void {
  if (repeats !== undefined) return;
  const held = matched
    .filter(({ by, first, second }) => by === "post number" && fteOfRows(first) !== fteOfRows(second))
    .flatMap(({ first, second }) => repeatsIn(second, `the post has ${asFte(fteOfRows(first))}`));
  const unknown = onlySecond.flatMap((rows) => repeatsIn(rows, "the establishment has no such post"));
  const found = [...held, ...unknown];
  if (found.length > 0) throw new PlanError(found);
}

function repeatsIn(rows: readonly ListRow[], besides: string): readonly Issue[] {
  if (rows.length < 2 || new Set(rows.map(({ postNumber }) => postKey(postNumber!))).size > 1) return [];
  const [{ key, answers }, fte] = [QUESTIONS.repeats, asFte(fteOfRows(rows))];
  const asks = `Is each of the ${rows.length} rows with one post number somebody in that post?`;
  const evidence = `They have ${fte} FTE together; ${besides}. They stand at ${rows.map(({ place }) => place).join(", ")}.`;
  return [{ ...notSettled(asks, evidence, answers), path: key, at: rows[0]!.place }];
}

import { doesNotApply } from "../issues/index.ts";
import type { FundingSource, Plan, Selection } from "../plan/index.ts";
import { ChangeRefused } from "./kind.ts";
import { eachSource, selects } from "./select.ts";

/** A plan with each selected source changed that has a sum for each year. A change that selects ceilings alone is refused. */
export function eachSourceByYear(
  plan: Plan,
  where: Selection | undefined,
  key: string,
  change: (source: FundingSource) => FundingSource,
): Plan {
  const selected = plan.funding.filter((source) => selects(where, source));
  if (selected.length > 0 && selected.every(({ ceiling }) => ceiling !== undefined))
    throw new ChangeRefused(doesNotApply(key, A_CEILING, "Select a source with a sum for each year."), key);
  return eachSource(plan, where, (source) => (source.ceiling === undefined ? change(source) : source));
}

const A_CEILING = "what it is for is a ceiling, one sum that is drawn as needed until its last year";

/** In a sentence of such a change: the ceilings among what it selects stay. */
export function butCeilings({ funding }: Plan, where: Selection | undefined): string {
  const stays = funding.some((source) => source.ceiling !== undefined && selects(where, source));
  return stays ? " Ceilings stay as they are." : "";
}

/** The selected sources that have a sum for each year. */
export const sourcesByYear = ({ funding }: Plan, where: Selection | undefined): readonly FundingSource[] =>
  funding.filter((source) => source.ceiling === undefined && selects(where, source));

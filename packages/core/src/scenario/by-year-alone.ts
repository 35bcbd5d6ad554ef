import { doesNotApply } from "../issues/index.ts";
import type { FundingSource, Plan, Selection } from "../plan/index.ts";
import { ChangeRefused } from "./kind.ts";
import { eachSource, selects } from "./select.ts";

/** A plan with each selected source changed that has a sum for each year. A change that selects ceilings alone is refused. */
export function eachSourceByYear(
  plan: Plan,
  selection: Selection | undefined,
  fieldKey: string,
  change: (fundingSource: FundingSource) => FundingSource,
): Plan {
  const selected = plan.funding.filter((fundingSource) => selects(selection, fundingSource));
  if (selected.length > 0 && selected.every(({ ceiling }) => ceiling !== undefined))
    throw new ChangeRefused(doesNotApply(fieldKey, A_CEILING, "Select a source with a sum for each year."), fieldKey);
  return eachSource(plan, selection, (fundingSource) =>
    fundingSource.ceiling === undefined ? change(fundingSource) : fundingSource,
  );
}

const A_CEILING = "what it is for is a ceiling, one sum that is drawn as needed until its last year";

/** In a sentence of such a change: the ceilings among what it selects stay. */
export function butCeilings({ funding }: Plan, selection: Selection | undefined): string {
  const stays = funding.some(
    (fundingSource) => fundingSource.ceiling !== undefined && selects(selection, fundingSource),
  );
  return stays ? " Ceilings stay as they are." : "";
}

/** The selected sources that have a sum for each year. */
export const sourcesByYear = ({ funding }: Plan, selection: Selection | undefined): readonly FundingSource[] =>
  funding.filter((fundingSource) => fundingSource.ceiling === undefined && selects(selection, fundingSource));

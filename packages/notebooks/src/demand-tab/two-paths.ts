import type { Plan } from "@outturn/core";
import type { TwoPaths } from "@outturn/core/questions";
import { BASE, type SideChoice, sideChoices } from "../compare-tab/side-choices.ts";

export type PathName = keyof TwoPaths;

/** The paths that there are, and the two that are set against each other. */
export interface PathsChosen {
  readonly choices: readonly SideChoice[];
  readonly act: SideChoice;
  readonly instead: SideChoice;
}

/**
 * The two paths as they stand in the address; none where a plan has but one. Where nobody has said which, the scenario that is shown is set
 * against the plan as it stands, or where that is shown, the plan's first scenario.
 */
export function pathsChosen(plan: Plan, scenario: string, moved: ReadonlyMap<string, string>): PathsChosen | undefined {
  const choices = sideChoices(plan).filter(({ side }) => side.is === "scenario");
  const [, first] = choices;
  if (first === undefined) return undefined;
  const chosen = (name: PathName): SideChoice | undefined => choices.find(({ token }) => token === moved.get(name));
  const shown = choices.find((choice) => idOf(choice) === scenario && choice.token !== BASE.token);
  const act = chosen("act") ?? shown ?? first;
  const instead = chosen("instead") ?? BASE;
  return { choices, act, instead: instead.token === act.token ? choices.find((choice) => choice !== act)! : instead };
}

export const idsOf = ({ act, instead }: Pick<PathsChosen, PathName>): TwoPaths => ({
  act: idOf(act),
  instead: idOf(instead),
});

const idOf = ({ side }: SideChoice): string => (side.is === "scenario" ? side.id : "");

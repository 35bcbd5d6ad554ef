import type { RiskAlone, RiskDriver, RiskLevel } from "@outturn/core/risk";
import { remember } from "../ask/remember.ts";
import type { DrawsWanted, RiskFound } from "../ask/risk-of.ts";
import type { Desk } from "../state/desk.ts";
import { ID } from "./risk-controls.ts";
import type { WorkSaid } from "./work-said.ts";

const SLOTS = { draws: `${ID} draws`, alone: `${ID} alone`, drivers: `${ID} drivers` };

/** The long answers of this tab, of the plan that is shown: each is worked out once for the same plan, draws and seed. */
export function longAnswers(desk: Desk, work: Pick<WorkSaid, "say">) {
  const [draws, alone, drivers] = [
    remember<RiskFound | undefined>(),
    remember<readonly RiskAlone[] | undefined>(),
    remember<readonly RiskDriver[] | undefined>(),
  ];
  /** What is asked anew takes the place of what was asked of other draws before: nobody waits for that any more. */
  const afresh = <Answer>(slot: string, ask: () => Promise<Answer>): Promise<Answer> => {
    desk.giveUp(slot);
    return ask();
  };
  const hear = (words: string): void => work.say(words);
  const plan = () => desk.now.good.plan;
  return {
    draws: (wanted: DrawsWanted) =>
      draws(plan(), textOf(wanted), () =>
        afresh(SLOTS.draws, () => desk.ask(SLOTS.draws, { ask: "risk", plan: plan(), ...wanted }, hear)),
      ),
    alone: (wanted: DrawsWanted) =>
      alone(plan(), textOf(wanted), () =>
        afresh(SLOTS.alone, () => desk.ask(SLOTS.alone, { ask: "risks-alone", plan: plan(), ...wanted }, hear)),
      ),
    drivers: (wanted: DrawsWanted, level: RiskLevel) =>
      drivers(plan(), `${textOf(wanted)} ${level}`, () =>
        afresh(SLOTS.drivers, () =>
          desk.ask(SLOTS.drivers, { ask: "risk-drivers", plan: plan(), level, ...wanted }, hear),
        ),
      ),
    giveUp: () => {
      for (const slot of Object.values(SLOTS)) desk.giveUp(slot);
    },
  };
}

const textOf = ({ seed, draws }: DrawsWanted): string => `${seed} ${draws}`;

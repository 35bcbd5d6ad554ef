import { capitalised, counted, type Plan, toldApart } from "@outturn/core";
import { type Bridge, type BridgeMethod, bridge, bridgeJson, toPenny } from "@outturn/core/questions";
import { figureInWords } from "@outturn/core/scenario";
import { namedTables } from "@outturn/core/tables";
import { bridgeAsked } from "../asked.ts";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";
import { inUsage, wholeAfter } from "../options.ts";
import { readForecast } from "../read-forecast.ts";

/** What `outturn bridge` may be told. */
export interface BridgeChoices extends AnswerChoices {
  readonly changes?: string;
  readonly scenario?: string;
  readonly method: BridgeMethod;
  readonly figure: string;
  readonly seed: string;
}

/** `outturn bridge PLAN`. */
export async function bridgePlan(path: string, choices: BridgeChoices): Promise<void> {
  const { method, figure, seed } = choices;
  const forecast = await readForecast(path);
  const { from, changes } = bridgeAsked(forecast, choices);
  const foundBridge = inUsage(() =>
    bridge(from, changes, { method, figure, seed: wholeAfter("--seed", seed, 0, MOST_SEED) }),
  );
  const shown = {
    says: inASentence(foundBridge, from),
    tables: namedTables("bridge", table(foundBridge, from)),
    notes: [...startsFrom(forecast.plan, choices.scenario), ...notes(foundBridge)],
    after: choices,
  };
  const json = () => ({ ...bridgeJson(foundBridge), fingerprint: forecast.fingerprint });
  await giveAnswer(answerOf(forecast, shown, json), choices, [path, choices.changes]);
}

/** That a bridge over a scenario's own changes begins at the scenario that it is made from. */
function startsFrom(plan: Plan, scenario: string | undefined): readonly string[] {
  const { scenarios } = toldApart(plan);
  const from = scenarios.find(({ id }) => id === scenario)?.from;
  const title = scenarios.find(({ id }) => id === from)?.title;
  return title === undefined ? [] : [`Before: the plan with the scenario "${title}", which this one is made from.`];
}

/** What each method is, in words. */
const METHODS: { readonly [method in BridgeMethod]: string } = {
  shapley: "averaged over orders (Shapley)",
  "in-order": "each change on those before it",
};

const MOST_SEED = 999_999_999;

function inASentence({ figure, from, to, steps }: Bridge, plan: Plan): string {
  const difference = to - from;
  const changes = counted(steps.length, "change");
  const subject = capitalised(figureInWords(figure, plan));
  if (difference === 0) return `${subject} is ${toPenny(from)} before and after ${changes}.`;
  const moved = `${difference > 0 ? "rises" : "falls"} by ${toPenny(Math.abs(difference) as typeof from)}`;
  return `${subject} ${moved}, from ${toPenny(from)} to ${toPenny(to)}, by ${changes}.`;
}

/** Sentences too long for a row are numbered there, and stand in full below. */
const LONGEST = 66;
const isLong = ({ steps }: Bridge): boolean => steps.some(({ change }) => change.length > LONGEST);

const table = (foundBridge: Bridge, plan: Plan) => ({
  title: `Bridge of ${figureInWords(foundBridge.figure, plan)}, ${METHODS[foundBridge.method]}`,
  columns: [
    { key: "change", label: "Change", unit: "text" as const },
    { key: "effect", label: "Effect", unit: "pounds" as const },
  ],
  rows: [
    { change: "Before", effect: foundBridge.from },
    ...foundBridge.steps.map(({ change, effect }, stepIndex) => ({
      change: isLong(foundBridge) ? `Change ${stepIndex + 1}` : change,
      effect,
    })),
  ],
  total: { change: "After", effect: foundBridge.to },
});

function notes(foundBridge: Bridge): string[] {
  const numbered = foundBridge.steps.map(({ change }, stepIndex) => `Change ${stepIndex + 1}: ${change}`);
  return [...(isLong(foundBridge) ? numbered : []), ...howWorked(foundBridge)];
}

function howWorked({ method, steps, sampled }: Bridge): string[] {
  if (steps.length < 2) return [];
  if (method === "in-order")
    return ["Each change stands on top of those before it: in another order they would have other effects."];
  if (!sampled) return ["Each effect is the average over every order in which the changes could be made."];
  const { orders, seed, error } = sampled;
  return [`Each effect is the average over ${orders} orders drawn from seed ${seed}: within about ${toPenny(error)}.`];
}

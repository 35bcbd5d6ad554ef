import { type Bridge, type BridgeMethod, bridge, bridgeJson, toPenny } from "@outturn/core";
import { changesIn, countAfter, inUsage, planAsked } from "../asked.ts";
import { WrongUsage } from "../failure.ts";
import { answerPage } from "../pages/answer-page.ts";
import { printJson, printPage } from "../print.ts";
import { readForecast } from "../read-forecast.ts";

/** What `outturn bridge` may be told. */
export interface BridgeChoices {
  readonly changes?: string;
  readonly scenario?: string;
  readonly method: BridgeMethod;
  readonly figure: string;
  readonly seed: string;
  readonly json?: true;
}

/** `outturn bridge PLAN`. */
export async function bridgePlan(path: string, choices: BridgeChoices): Promise<void> {
  const { changes: file, scenario, method, figure, seed, json } = choices;
  const of = await readForecast(path);
  const chosen = of.plan.scenarios.find(({ id }) => id === scenario);
  if (scenario !== undefined) planAsked(of, { scenario });
  if (file === undefined && !chosen) throw new WrongUsage("a bridge is over changes: give --changes or --scenario.");
  const from = chosen?.from === undefined ? of.plan : planAsked(of, { scenario: chosen.from });
  const changes = [...(chosen?.changes ?? []), ...(file === undefined ? [] : changesIn(file))];
  const found = inUsage(() => bridge(from, changes, { method, figure, seed: countAfter("--seed", seed) }));
  if (json) return printJson({ ...bridgeJson(found), fingerprint: of.fingerprint });
  printPage((paper) =>
    answerPage(of, { says: inASentence(found), tables: [table(found)], notes: notes(found) }, paper),
  );
}

function inASentence({ figure, from, to, steps, method }: Bridge): string {
  const by = to - from;
  const moved = by === 0 ? "does not move" : `${by > 0 ? "rises" : "falls"} by ${toPenny(Math.abs(by) as typeof from)}`;
  const changes = `${steps.length} ${steps.length === 1 ? "change" : "changes"}`;
  return `${figure} ${moved}, from ${toPenny(from)} to ${toPenny(to)}, by ${changes} (${method}).`;
}

const table = ({ figure, from, to, steps }: Bridge) => ({
  title: `Bridge of ${figure}`,
  columns: [
    { key: "change", label: "Change", unit: "text" as const },
    { key: "effect", label: "Effect", unit: "pounds" as const },
  ],
  rows: [{ change: "Before", effect: from }, ...steps.map(({ change, effect }) => ({ change, effect }))],
  total: { change: "After", effect: to },
});

function notes({ method, sampled }: Bridge): string[] {
  if (method === "in-order")
    return ["Each change stands on top of those before it: in another order they would have other effects."];
  if (!sampled) return ["Each effect is the average over every order in which the changes could be made."];
  const { orders, seed, error } = sampled;
  return [`Each effect is the average over ${orders} orders drawn from seed ${seed}: within about ${toPenny(error)}.`];
}

import type { Pence } from "@outturn/core";
import { type AgencyOptions, agencyAgainst, agencyJson } from "@outturn/core/questions";
import { type Asked, planAsked } from "../asked.ts";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";
import { fieldAfter, named, once, premiumAfter } from "../options.ts";
import { agencyShown } from "../pages/agency-shown.ts";
import { readForecast } from "../read-forecast.ts";

/** What `outturn agency` may be told. */
export interface AgencyChoices extends Asked, AnswerChoices {
  readonly rate?: string;
  readonly week?: string;
  readonly days?: "covered" | "every";
  readonly premium?: string;
  readonly established?: string;
  readonly cap: readonly string[];
  readonly level: "confirmed" | "conditional" | "total";
  readonly recruited?: string;
  readonly slips: string;
  readonly handover: string;
}

const ASKED_RATE = "the charge asked about";

/** `outturn agency PLAN`. */
export async function agency(path: string, choices: AgencyChoices): Promise<void> {
  const forecast = await readForecast(path);
  const { week } = choices;
  const so = planAsked(forecast, choices);
  const weekly =
    week === undefined ? undefined : { is: "weekly" as const, perWeek: fieldAfter("--week", "charge", week) };
  const plan = weekly ? { ...so, agencyRates: { ...so.agencyRates, [ASKED_RATE]: weekly } } : so;
  const foundAgencyAnswer = named(() => agencyAgainst(plan, optionsOf(choices, weekly ? ASKED_RATE : choices.rate)));
  if (foundAgencyAnswer.each.length === 0) {
    throw new WrongUsage("there is nothing to compare: for posts give --rate or --week, for staff lines --premium.");
  }
  const shown = { ...agencyShown(foundAgencyAnswer, ASKED_RATE), after: choices };
  const json = () => ({ ...agencyJson(foundAgencyAnswer), fingerprint: forecast.fingerprint });
  await giveAnswer(answerOf(forecast, shown, json), choices, [path, choices.changes]);
}

function optionsOf(choices: AgencyChoices, rate: string | undefined): AgencyOptions {
  const { week, days, premium, established, cap, level, recruited, slips, handover } = choices;
  const caps = cap.map((text): readonly [string, Pence] => {
    if (!text.includes("=")) return ["", fieldAfter("--cap", "charge", text)];
    const [name, amount] = text.split("=");
    if (!name || !amount) throw new WrongUsage(`--cap takes RATE=AMOUNT, such as social-worker=1700; not "${text}".`);
    return [name, fieldAfter("--cap", "charge", amount)];
  });
  once(
    "--cap",
    caps.map(([name]) => name || "an amount alone"),
  );
  const posts = established?.split(",").map((id) => id.trim()) ?? [];
  once("--established", posts);
  const unnamed = caps.find(([name]) => name === "")?.[1];
  if (unnamed !== undefined && week === undefined && premium === undefined)
    throw new WrongUsage("--cap without a rate is for --week or --premium; name the rate, as in social-worker=1700.");
  return {
    level,
    caps: Object.fromEntries([
      ...caps.filter(([name]) => name !== ""),
      ...(unnamed === undefined || week === undefined ? [] : [[ASKED_RATE, unnamed] as const]),
    ]),
    ...(unnamed !== undefined && premium !== undefined && { premiumCap: unnamed }),
    ...(rate !== undefined && { rate }),
    ...(days !== undefined && { days }),
    ...(premium !== undefined && { premium: premiumAfter(premium) }),
    ...(established !== undefined && { established: posts }),
    ...(recruited !== undefined && {
      mix: {
        recruited: fieldAfter("--recruited", "day", recruited),
        slips: fieldAfter("--slips", "months", slips),
        handover: fieldAfter("--handover", "days", handover),
      },
    }),
  };
}

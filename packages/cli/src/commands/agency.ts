import { type AgencyOptions, agencyAgainst, agencyJson } from "@outturn/core";
import { type Asked, countAfter, dayAfter, moneyAfter, named, planAsked, premiumAfter } from "../asked.ts";
import { WrongUsage } from "../failure.ts";
import { agencyShown } from "../pages/agency-shown.ts";
import { answerPage } from "../pages/answer-page.ts";
import { printJson, printPage } from "../print.ts";
import { readForecast } from "../read-forecast.ts";

/** What `outturn agency` may be told. */
export interface AgencyChoices extends Asked {
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
  readonly json?: true;
}

const ASKED_RATE = "the charge asked about";

/** `outturn agency PLAN`. */
export async function agency(path: string, choices: AgencyChoices): Promise<void> {
  const of = await readForecast(path);
  const { week } = choices;
  const so = planAsked(of, choices);
  const weekly = week === undefined ? undefined : { is: "weekly" as const, perWeek: moneyAfter("--week", week) };
  const plan = weekly ? { ...so, agencyRates: { ...so.agencyRates, [ASKED_RATE]: weekly } } : so;
  const found = named(() => agencyAgainst(plan, optionsOf(choices, weekly ? ASKED_RATE : choices.rate)));
  if (found.each.length === 0) {
    throw new WrongUsage("no post has an agency rate, and no staff line a premium: give --rate, --week or --premium.");
  }
  if (choices.json) return printJson({ ...agencyJson(found), fingerprint: of.fingerprint });
  printPage((paper) => answerPage(of, { ...agencyShown(found, ASKED_RATE), after: choices }, paper));
}

function optionsOf(choices: AgencyChoices, rate: string | undefined): AgencyOptions {
  const { week, days, premium, established, cap, level, recruited, slips, handover } = choices;
  const caps = cap.map((text): readonly [string, ReturnType<typeof moneyAfter>] => {
    if (!text.includes("=")) return ["", moneyAfter("--cap", text)];
    const [name, amount] = text.split("=");
    if (!name || !amount) throw new WrongUsage(`--cap takes RATE=AMOUNT, such as social-worker=1700; not "${text}".`);
    return [name, moneyAfter("--cap", amount)];
  });
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
    ...(established !== undefined && { established: established.split(",") }),
    ...(recruited !== undefined && {
      mix: {
        recruited: dayAfter("--recruited", recruited),
        slips: countAfter("--slips", slips),
        handover: countAfter("--handover", handover),
      },
    }),
  };
}

import {
  type AgencyAnswer,
  type AgencyOptions,
  agencyAgainst,
  agencyJson,
  asPounds,
  dayInWords,
  type Pence,
} from "@outturn/core";
import { type Asked, countAfter, dayAfter, inUsage, moneyAfter, planAsked, premiumAfter } from "../asked.ts";
import { WrongUsage } from "../failure.ts";
import { answerPage } from "../pages/answer-page.ts";
import { printJson, printPage } from "../print.ts";
import { readForecast } from "../read-forecast.ts";

/** What `outturn agency` may be told. */
export interface AgencyChoices extends Asked {
  readonly rate?: string;
  readonly week?: string;
  readonly premium?: string;
  readonly established?: string;
  readonly cap: readonly string[];
  readonly level: "confirmed" | "conditional" | "total";
  readonly recruited?: string;
  readonly slips: string;
  readonly handover: string;
  readonly json?: true;
}

const ASKED_RATE = "asked-rate";

/** `outturn agency PLAN`. */
export async function agency(path: string, choices: AgencyChoices): Promise<void> {
  const of = await readForecast(path);
  const { week } = choices;
  const so = planAsked(of, choices);
  const weekly = week === undefined ? undefined : { is: "weekly" as const, perWeek: moneyAfter("--week", week) };
  const plan = weekly ? { ...so, agencyRates: { ...so.agencyRates, [ASKED_RATE]: weekly } } : so;
  const found = inUsage(() => agencyAgainst(plan, optionsOf(choices, weekly ? ASKED_RATE : choices.rate)));
  if (found.each.length === 0) {
    throw new WrongUsage("no post has an agency rate, and no staff line a premium: give --rate, --week or --premium.");
  }
  if (choices.json) return printJson({ ...agencyJson(found), fingerprint: of.fingerprint });
  printPage((paper) =>
    answerPage(of, { says: inASentence(found), tables: [aMonth(found), inAll(found)], notes: notes(found) }, paper),
  );
}

function optionsOf(choices: AgencyChoices, rate: string | undefined): AgencyOptions {
  const { premium, established, cap, level, recruited, slips, handover } = choices;
  const caps = cap.map((text) => {
    const [name, amount] = text.split("=");
    if (!name || !amount) throw new WrongUsage(`--cap takes RATE=AMOUNT, such as social-worker=1700; not "${text}".`);
    return [name, moneyAfter("--cap", amount)] as const;
  });
  return {
    ...{ level, caps: Object.fromEntries(caps) },
    ...(rate !== undefined && { rate }),
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

function inASentence({ total: { premium, agency: charge, employed } }: AgencyAnswer): string {
  const more = premium < 0 ? "less" : "more";
  const by = asPounds(Math.abs(premium) as Pence);
  return `Agency on the same days costs ${by} ${more}: ${asPounds(charge)} against ${asPounds(employed)}.`;
}

const pounds = (key: string, label: string) => ({ key, label, unit: "pounds" as const });
const name = { key: "name", label: "", unit: "text" as const };

const aMonth = ({ each }: AgencyAnswer) => ({
  title: "A month of one person, on-costs in",
  columns: [
    name,
    pounds("employed", "Employed"),
    pounds("agency", "Agency"),
    pounds("premium", "Premium"),
    pounds("notice", "Notice"),
  ],
  rows: each.map(({ title, aMonth: month, notice }) => ({
    name: title,
    ...month,
    ...(notice !== undefined && { notice }),
  })),
});

const inAll = ({ each, total }: AgencyAnswer) => ({
  title: "In all, on the same days",
  columns: [
    name,
    pounds("employed", "Employed"),
    pounds("agency", "Agency"),
    pounds("premium", "Premium"),
    pounds("net", "Beyond budget"),
  ],
  rows: each.map(({ title, employed, agency: charge, premium, net }) => ({
    name: title,
    employed,
    agency: charge,
    premium,
    net,
  })),
  total: { name: "Total", ...total },
});

function notes({ short, level, share, until, mix, breaches, each }: AgencyAnswer): string[] {
  const left =
    short > 0 ? `${asPounds(short)} is short already` : `${asPounds((0 - short) as Pence)} is left to pay for it`;
  const mixed = mix && [
    `Agency until ${dayInWords(mix.recruited)}${mix.slips ? `, slipping ${mix.slips} ${mix.slips === 1 ? "month" : "months"}` : ""}${mix.handover ? `, with ${mix.handover} days of handover` : ""}: ` +
      `${asPounds(mix.cost)} on the cost, ${asPounds(mix.gap)} on the gap.`,
  ];
  const notice = each.some((one) => one.notice !== undefined);
  return [
    `With ${level} money counted, ${left}.`,
    ...(share ? [share.says] : []),
    ...(until ? [until.says] : []),
    ...(mixed ?? []),
    ...(notice ? ["Notice: four weeks' charge of all the people of the post, when agency ends early."] : []),
    ...breaches.map(({ rate, per, charge, cap, posts }) => {
      const of = posts.length === 0 ? "no post is charged it" : `charged for ${posts.join(", ")}`;
      return `The rate ${rate}, ${asPounds(charge)} a ${per}, is above its cap of ${asPounds(cap)}: ${of}.`;
    }),
  ];
}

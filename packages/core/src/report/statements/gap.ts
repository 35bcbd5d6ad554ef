import type { Forecast } from "../../forecast/index.ts";
import { isNil } from "../../tables/index.ts";
import { capitalised } from "../../words/index.ts";
import { type Run, sentence } from "../document/run.ts";
import { figureOf, notesOf, perYear, planSays, said, sizeSaid, type Writer } from "../writer.ts";
import { paragraph, type Statement, where } from "./parts.ts";

type Level = keyof Forecast["gap"];

const levels: readonly (readonly [Level, "confirmed" | "conditional" | "unconfirmed", string])[] = [
  ["confirmed", "confirmed", "with confirmed money alone"],
  ["conditional", "conditional", "with conditional money as well"],
  ["total", "unconfirmed", "with money that is not confirmed as well"],
];

/** What no money pays for in each year, at each level of certainty, before and after reserves; and what is over in all. */
export const gap: Statement = (paperWriter) => {
  const { cost, plan, years } = paperWriter.forecast;
  if (plan.funding.length === 0 && years.every((financialYear) => cost.total[financialYear]! <= 0))
    return paragraph(sentence`There is nothing to fund.`);
  const shown = levels.filter(([level, status]) => level === "confirmed" || holds(paperWriter, status));
  return [
    ...paragraph(
      ...shown.map(([level, , words]) => atLevel(paperWriter, level, shown.length === 1 ? "" : words)),
      overAll(paperWriter),
    ),
    ...where(plan.funding.length > 0, paragraph(reserves(paperWriter), support(paperWriter))),
  ];
};

const holds = ({ forecast: { plan } }: Writer, wanted: string): boolean =>
  [...plan.funding, ...plan.lines].some(({ status }) => status === wanted);

function atLevel(paperWriter: Writer, level: Level, words: string): readonly Run[] {
  const { gap, years } = paperWriter.forecast;
  const short = years.filter((financialYear) => !isNil(gap[level][financialYear]!));
  const first = words === "" ? "" : `${capitalised(words)}, `;
  if (short.length === 0) {
    const subject = years.length === 1 ? `${years[0]} is funded` : "every year is funded";
    return sentence`${words === "" ? capitalised(subject) : `${first}${subject}`}.`;
  }
  return sentence`${first}${perYear(paperWriter, `gap.${level}`, short)} ${short.length === 1 ? "is" : "are"} not funded.`;
}

/** What is over or lacks in all years together: never money for a year that is short. */
function overAll(paperWriter: Writer): readonly Run[] {
  const { years } = paperWriter.forecast;
  const [note] = notesOf(paperWriter.forecast, "headroom");
  if (note === undefined || years.length === 1) return [];
  const amount = note.amount!;
  if (Math.abs(amount) < 100) return sentence`Over all years together, funding equals what the plan costs.`;
  return amount < 0
    ? sentence`Over all years together, cost exceeds funding by ${sizeSaid(paperWriter, "headroom")}.`
    : sentence`Over all years together, funding of every kind exceeds cost by ${said(paperWriter, "headroom")}; each year has to be funded on its own.`;
}

/** The gap before reserves are used and after, each by its name. */
function reserves(paperWriter: Writer): readonly Run[] {
  if (paperWriter.forecast.plan.funding.every(({ reserve }) => reserve === undefined))
    return sentence`No reserve is used in these figures: the gap before reserves and the gap after them are the same.`;
  const moved = levels.filter(([level]) => before(paperWriter, level) !== after(paperWriter, level));
  const [first] = moved;
  if (first === undefined) return sentence`Reserves do not lower the gap: it is the same before and after them.`;
  const [level, , words] = first;
  const names = [`gap.beforeReserves.${level}.all`, `gap.${level}.all`] as const;
  return sentence`Over all years, the gap ${words} is ${orNone(paperWriter, names[0])} before reserves are used and ${orNone(paperWriter, names[1])} after.`;
}

const before = (paperWriter: Writer, level: Level): number =>
  figureOf(paperWriter, `gap.beforeReserves.${level}.all`).value;
const after = (paperWriter: Writer, level: Level): number => figureOf(paperWriter, `gap.${level}.all`).value;

const orNone = (paperWriter: Writer, name: string): Run => {
  const textRun = said(paperWriter, name);
  return figureOf(paperWriter, name).value < 100 ? { ...textRun, text: "nothing" } : textRun;
};

/** Money under a capitalisation direction is support, and a gap after it is said to be so. */
function support({ forecast: { plan } }: Writer): readonly Run[] {
  const supported = plan.funding.filter(({ under }) => under === "capitalisation-direction");
  const [first, ...others] = supported;
  if (first === undefined) return [];
  const name = planSays(first.title, `funding.${first.id}.title`);
  return sentence`These gaps are after support: ${name}${others.length === 0 ? "" : " and other sources"}, under a capitalisation direction, ${others.length === 0 ? "is" : "are"} counted.`;
}

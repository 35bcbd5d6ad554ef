import { type Day, dayInWords, isDay, monthIndex, monthInWords } from "../../calendar/index.ts";
import type { ActionState, ActionsAnswer } from "../../questions/index.ts";
import { counted } from "../../words/index.ts";
import { type ExactFraction, exactInWords } from "../exact.ts";
import type { ProgressStatement } from "../read/index.ts";
import { agreement, LIMITS } from "../tolerance.ts";
import type { AgainstPlan } from "./against.ts";
import { rootsOf, titleRoots } from "./names.ts";
import type { PlanFigures } from "./plan-figures.ts";
import { type StatusMeant, statusesMeant } from "./statuses-meant.ts";

/** Words that say nothing of how far actions are. */
const GENERAL: ReadonlySet<string> = new Set(
  "action recommendation rated rating rag status marked assessed plan tracker programme improvement is are were was be been being has have had of the in on at all our its a an as with by number current currently total there".split(
    " ",
  ),
);

/** How far actions are, held to the plan's own statuses: by the basis that is named, and where none is by each. */
export function progressOf(statement: ProgressStatement, { forecast, actionsOn }: PlanFigures): AgainstPlan {
  const { plan } = forecast;
  if ((plan.actions ?? []).length === 0) return { untested: "the plan has no actions" };
  const words = rootsOf(statement.phrase).filter((root) => !GENERAL.has(root));
  if (words.length === 0 && statement.figure.unit === "count" && statement.outOf === undefined)
    return numberInAll(statement, actionsOn());
  // "57% of the children's plan is complete": words of the plan's title name the plan, where they are no words for a status.
  const titled = new Set(titleRoots(plan.title));
  const asWritten = statusesMeant(plan, words, statement.on);
  const untitled = words.filter((root) => !titled.has(root));
  const meant = "missing" in asWritten && untitled.length > 0 ? statusesMeant(plan, untitled, statement.on) : asWritten;
  if ("missing" in meant) return { untested: meant.missing };
  const dated = dayOfStatuses(statement, plan.source?.date, meant);
  if (dated !== undefined) return { untested: dated };
  const answer = actionsOn(statement.on !== undefined && isDay(statement.on) ? statement.on : undefined);
  return first(
    meant.flatMap((status) => readingsOf(statement, answer, status)),
    statement,
  );
}

/** Statuses are of the day of the plan's source, and of no other. */
function dayOfStatuses(
  { on, year }: ProgressStatement,
  date: Day | undefined,
  meant: readonly StatusMeant[],
): string | undefined {
  if (meant.every(({ isOverdue }) => isOverdue)) return undefined;
  if (year !== undefined) return `the plan's statuses are of one day, and ${year} is a year`;
  if (on === undefined) return undefined;
  if (date === undefined) return "the plan's source has no date, so that its statuses are of no day";
  const said = isDay(on) ? dayInWords(on) : monthInWords(monthIndex(on));
  return date.startsWith(on) ? undefined : `the plan's statuses are of ${dayInWords(date)}, and not of ${said}`;
}

/** What is counted: its parts that are as far as the words say, of how many, and by which basis. */
interface ProgressReading {
  readonly part: number;
  readonly whole: number;
  readonly basis: "count" | "money";
  readonly says: string;
}

function readingsOf(
  { of: subject, figure, basis }: ProgressStatement,
  { actions, recommendations, together }: ActionsAnswer,
  { has, isIn, wordsAfter }: StatusMeant,
): readonly ProgressReading[] {
  const isSo = (states: readonly ActionState[]): boolean =>
    states.length > 0 && (isIn === "all" ? states.every(has) : states.some(has));
  const stated = recommendations.filter(({ recommendation }) => recommendation !== undefined);
  const ofRecommendations = subject === "recommendations";
  const [part, whole] = ofRecommendations
    ? [stated.filter((state) => isSo(state.actions)).length, stated.length]
    : [actions.filter(has).length, actions.length];
  const noun = ofRecommendations ? "recommendation" : "action";
  const byCount: ProgressReading = {
    ...{ part, whole, basis: "count" },
    says: `${part} of the plan's ${counted(whole, noun)} ${part === 1 ? "is" : "are"} ${wordsAfter}`,
  };
  const cost = actions.filter(has).reduce((total, state) => total + state.cost.all, 0);
  const byMoney: ProgressReading = {
    ...{ part: cost, whole: together.cost.all, basis: "money" },
    says: `by money, of what the plan's actions cost, ${exactInWords({ over: BigInt(cost), under: 1n }, "money")} of ${exactInWords({ over: BigInt(together.cost.all), under: 1n }, "money")} is for those that are ${wordsAfter}`,
  };
  const isShare = figure.unit === "percent";
  const hasMoney = isShare && !ofRecommendations && together.cost.all > 0;
  return [...(basis === "money" ? [] : [byCount]), ...(basis !== "count" && hasMoney ? [byMoney] : [])];
}

/** It agrees if one of the readings is what is printed; which, and what the others are, is said. */
function first(readings: readonly ProgressReading[], statement: ProgressStatement): AgainstPlan {
  const { figure, outOf, bound } = statement;
  if (readings.length === 0)
    return { untested: "the plan's actions cost nothing, so that no share of them is by money" };
  if (readings.some(({ whole }) => whole === 0)) return { untested: "the plan has no recommendations" };
  const isShare = figure.unit === "percent";
  const fractionOf = ({ part, whole }: ProgressReading): ExactFraction =>
    isShare ? { over: BigInt(part), under: BigInt(whole) } : { over: BigInt(part), under: 1n };
  const isHeld = (reading: ProgressReading): boolean =>
    agreement(fractionOf(reading), [], figure, bound) !== "different" &&
    (outOf === undefined || outOf.value === reading.whole * 10_000);
  const inWords = (reading: ProgressReading): string =>
    isShare
      ? `${reading.says}: ${exactInWords(fractionOf(reading), "percent")}${reading.basis === "count" ? " by count" : ""}`
      : reading.says;
  const found = readings.find(isHeld);
  const printed = `${LIMITS[bound]}${figure.text}${outOf === undefined ? "" : ` of ${outOf.text}`}`;
  const others = readings.filter((reading) => reading !== found).map(inWords);
  if (found !== undefined)
    return { agrees: true, says: upper([`${inWords(found)}, printed ${printed}`, ...others].join("; ")) };
  const all = readings.map(inWords).join("; ");
  if (bound === "about") return { untested: `it says only about how much: ${all}` };
  return { agrees: false, says: upper(`${all}, not ${printed}`) };
}

const upper = (says: string): string => says.replace(/^by /, "By ");

function numberInAll({ of: subject, figure, bound }: ProgressStatement, { actions, recommendations }: ActionsAnswer) {
  const stated = recommendations.filter(({ recommendation }) => recommendation !== undefined);
  const whole = subject === "recommendations" ? stated.length : actions.length;
  if (whole === 0) return { untested: "the plan has no recommendations" };
  const says = `The plan has ${counted(whole, subject === "recommendations" ? "recommendation" : "action")}`;
  const isHeld = agreement({ over: BigInt(whole), under: 1n }, [], figure, bound) !== "different";
  if (!isHeld && bound === "about") return { untested: `it says only about how many: ${says.replace("The", "the")}` };
  return { agrees: isHeld, says: `${says}, ${isHeld ? "printed" : "not"} ${LIMITS[bound]}${figure.text}` };
}

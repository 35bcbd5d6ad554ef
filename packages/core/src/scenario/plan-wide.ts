import { type Day, dayInWords } from "../calendar/index.ts";
import { foundOrThrow } from "../issues/index.ts";
import { asPercent, asPounds } from "../money/index.ts";
import {
  byId,
  factorInWords,
  type Grade,
  ON_COSTS,
  type OnCosts,
  type PayAward,
  type Plan,
  type RateEntry,
  rangeInWords,
  type VacancyFactor,
} from "../plan/index.ts";
import { capitalised, listed } from "../words/index.ts";
import type { Touched } from "./touched.ts";

/** A difference that is not in one record: rates, awards and conventions. */
export function planWide({ path, was, now }: Touched, plan: Pick<Plan, "posts">): string {
  const [sectionName = "", fieldKey = ""] = path;
  const both = (words: (value: never) => string): string => {
    const say = (rawValue: unknown): string => (rawValue === undefined ? "none" : words(rawValue as never));
    return `${say(now)}, was ${say(was)}`;
  };
  if (sectionName === "payAwards") {
    const { scale, from } = (now ?? was) as PayAward;
    return `The award for ${scale === "njc" ? "NJC" : scale} pay from ${dayInWords(from)} is ${both((payAward: PayAward) => awarded(payAward))}.`;
  }
  if (sectionName === "grades") return `The grade ${fieldKey} is ${both(gradeInWords)}.`;
  if (sectionName === "onCosts") return ofOnCosts(fieldKey, both);
  if (sectionName === "vacancyFactor") {
    // Who is left out is said where nothing else tells the two apart.
    const isAlike =
      was !== undefined &&
      now !== undefined &&
      factorInWords(was as VacancyFactor) === factorInWords(now as VacancyFactor);
    return `The vacancy factor is ${both((factor: VacancyFactor) => `${factorInWords(factor)}${isAlike ? leftOut(factor, plan) : ""}`)}.`;
  }
  if (fieldKey === "knownOn") {
    const say = (rawValue: unknown): string =>
      rawValue === undefined ? "at any time" : `by ${dayInWords(rawValue as Day)}`;
    return `What was published ${say(now)} is used, was ${say(was)}.`;
  }
  return `The convention ${fieldKey} is ${both(String)}.`;
}

/** Whom a vacancy factor leaves out: " of all but Planner and posts with agency cover". */
function leftOut({ except }: VacancyFactor, { posts }: Pick<Plan, "posts">): string {
  const names = except.map((vacancyException) => {
    if (vacancyException.is === "post") return byId(posts, vacancyException.id)?.title ?? vacancyException.id;
    if (vacancyException.is === "team") return `the team ${vacancyException.team}`;
    if (vacancyException.is === "agency-covered") return "posts with agency cover";
    const { key, value } = vacancyException.tag;
    return `the tag ${key === undefined ? "" : `${key}: `}${value}`;
  });
  return names.length === 0 ? " of everyone" : ` of all but ${listed(names)}`;
}

const gradeInWords = ({ scale, ranges, end }: Grade): string =>
  ranges
    .map((range) => `${rangeInWords(scale, range)}${range.on === undefined ? "" : ` from ${dayInWords(range.on)}`}`)
    .join(", ") + (end === undefined ? "" : `, until ${dayInWords(end)}`);

const awarded = ({ award, status }: PayAward): string =>
  `${"percent" in award ? asPercent(award.percent) : `${asPounds(award.flat)} a year`} (${status})`;

function ofOnCosts(fieldKey: string, both: (words: (value: never) => string) => string): string {
  const [name, from] = fieldKey.split(" ");
  const { words, statedInWords } = foundOrThrow(
    ON_COSTS.find((onCost) => onCost.key === name),
    "on-cost",
  );
  if (from !== undefined) {
    return `The ${words.rate} from ${dayInWords(from as Day)} is ${both(({ rate }: RateEntry) => asPercent(rate))}.`;
  }
  return `${capitalised(words.named)} is ${both((stated: OnCosts[typeof fieldKey & keyof OnCosts]) => statedInWords({ [fieldKey]: stated }))}.`;
}

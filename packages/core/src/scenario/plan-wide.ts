import { type Day, dayInWords } from "../calendar/index.ts";
import { foundOrThrow } from "../issues/index.ts";
import { asPercent, asPounds } from "../money/index.ts";
import {
  factorInWords,
  type Grade,
  ON_COSTS,
  type OnCosts,
  type PayAward,
  type RateEntry,
  rangeInWords,
  type VacancyFactor,
} from "../plan/index.ts";
import { capitalised } from "../words/index.ts";
import type { Touched } from "./touched.ts";

/** A difference that is not in one record: rates, awards and conventions. */
export function planWide({ path, was, now }: Touched): string {
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
    return `The vacancy factor is ${both((factor: VacancyFactor) => factorInWords(factor))}.`;
  }
  if (fieldKey === "knownOn") {
    const say = (rawValue: unknown): string =>
      rawValue === undefined ? "at any time" : `by ${dayInWords(rawValue as Day)}`;
    return `What was published ${say(now)} is used, was ${say(was)}.`;
  }
  return `The convention ${fieldKey} is ${both(String)}.`;
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

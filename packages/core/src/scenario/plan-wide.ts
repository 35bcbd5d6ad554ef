import { type Day, dayInWords } from "../calendar/index.ts";
import { found } from "../issues/index.ts";
import { asPercent, asPounds } from "../money/index.ts";
import { ON_COSTS, type OnCosts, type PayAward, type RateEntry, type VacancyFactor } from "../plan/index.ts";
import { capitalised } from "../words/index.ts";
import type { Touched } from "./touched.ts";

/** A difference that is not in one record: rates, awards and conventions. */
export function planWide({ path, was, now }: Touched): string {
  const [section = "", key = ""] = path;
  const both = (words: (value: never) => string): string => {
    const say = (value: unknown): string => (value === undefined ? "none" : words(value as never));
    return `${say(now)}, was ${say(was)}`;
  };
  if (section === "payAwards") {
    const { scale, from } = (now ?? was) as PayAward;
    return `The award for ${scale === "njc" ? "NJC" : scale} pay from ${dayInWords(from)} is ${both((one: PayAward) => awarded(one))}.`;
  }
  if (section === "onCosts") return ofOnCosts(key, both);
  if (section === "vacancyFactor") {
    return `The vacancy factor is ${both(({ percent }: VacancyFactor) => asPercent(percent))}.`;
  }
  if (key === "knownOn") {
    const say = (value: unknown): string => (value === undefined ? "at any time" : `by ${dayInWords(value as Day)}`);
    return `What was published ${say(now)} is used, was ${say(was)}.`;
  }
  return `The convention ${key} is ${both(String)}.`;
}

const awarded = ({ award, status }: PayAward): string =>
  `${"percent" in award ? asPercent(award.percent) : `${asPounds(award.flat)} a year`} (${status})`;

function ofOnCosts(key: string, both: (words: (value: never) => string) => string): string {
  const [name, from] = key.split(" ");
  const { words, statedInWords } = found(
    ON_COSTS.find((onCost) => onCost.key === name),
    "on-cost",
  );
  if (from !== undefined) {
    return `The ${words.rate} from ${dayInWords(from as Day)} is ${both(({ rate }: RateEntry) => asPercent(rate))}.`;
  }
  return `${capitalised(words.named)} is ${both((stated: OnCosts[typeof key & keyof OnCosts]) => statedInWords({ [key]: stated }))}.`;
}

import { type Day, dayInWords } from "../calendar/index.ts";
import { asPercent, asPounds } from "../money/index.ts";
import type { OnCosts, PayAward, RateEntry, VacancyFactor } from "../plan/index.ts";
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
  const [, from] = /^pension (.*)$/.exec(key) ?? [];
  if (from !== undefined) {
    return `The employer pension rate from ${dayInWords(from as Day)} is ${both(({ rate }: RateEntry) => asPercent(rate))}.`;
  }
  if (key === "pension") return `Employer pension is ${both(String)}.`;
  if (key === "apprenticeshipLevy") {
    return `The apprenticeship levy is ${both((levy: NonNullable<OnCosts["apprenticeshipLevy"]>) =>
      typeof levy === "object" ? asPercent(levy.rate) : levy,
    )}.`;
  }
  return `Employer NI is ${both((ni: NonNullable<OnCosts["employerNi"]>) =>
    typeof ni === "string"
      ? ni
      : ni
          .slice(-1)
          .map(({ rate, from }) => `${asPercent(rate)} from ${dayInWords(from)}`)
          .join(", "),
  )}.`;
}

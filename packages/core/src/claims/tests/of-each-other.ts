import { firstMonth, monthIndex, monthInWords } from "../../calendar/index.ts";
import type { MoneyOf, When } from "../../plan/index.ts";
import { agreement, sumOf, term } from "../agree.ts";
import type { ClaimTest } from "../checked.ts";
import type { Fact, Facts } from "../facts.ts";
import { footing, type Part } from "./footing.ts";

const total: When = { is: "total" };

/** Claims against each other: what is said twice, years and totals, months, gross and net, what is left and what is short. */
export const ofEachOther = (facts: Facts): readonly ClaimTest[] => [
  ...facts.twice.flatMap(sayTheSame),
  ...totals(facts),
  ...monthsOfSpan(facts),
  ...grossAndNet(facts),
  ...leftAndShort(facts),
];

/** The figures of one thing are the same at the coarser rounding of the two. */
function sayTheSame([first, ...others]: readonly Fact[]): readonly ClaimTest[] {
  return others.map((other) => {
    const [fine, coarse] = first!.printed.step <= other.printed.step ? [first!, other] : [other, first!];
    const same = agreement(sumOf([term(fine.printed)]), [term(fine.printed)], coarse.printed) === "same";
    return {
      of: [first!.claim, other.claim],
      against: "claims",
      agrees: same,
      says: `Said twice: ${first!.printed.text} and ${other.printed.text}${same ? "" : ", which are not the same"}`,
    };
  });
}

function totals(facts: Facts): readonly ClaimTest[] {
  const foot = (what: MoneyOf | "months", says: string): readonly ClaimTest[] => {
    const find = (when: When) => (what === "months" ? facts.months(when) : facts.money(what, when));
    const parts = facts.yearsOf(what).flatMap((year): Part | readonly Part[] => find({ is: "year", year }) ?? []);
    const result = find(total);
    return parts.length > 1 && result ? [footing(says, parts, result)] : [];
  };
  const [each, all] = [facts.money("funding", { is: "each-year" }), facts.money("funding", total)];
  return [
    ...foot("cost", "The years' costs"),
    ...foot("months", "The years' months"),
    ...foot("funding", "The years' funding"),
    ...(each && all && facts.costYears.length > 0
      ? [
          footing(
            "Funding of each year with a cost",
            facts.costYears.map(() => each),
            all,
          ),
        ]
      : []),
  ];
}

/** Months from a start fill financial years to their March. */
function monthsOfSpan(facts: Facts): readonly ClaimTest[] {
  const span = facts.months(total);
  if (span?.from === undefined || span.printed.step !== 0) return [];
  const start = monthIndex(span.from);
  const end = start + span.printed.value / 10_000;
  return facts.yearsOf("months").flatMap((year): ClaimTest[] => {
    const fact = facts.months({ is: "year", year });
    if (fact === undefined) return [];
    const april = firstMonth(year);
    const months = Math.max(0, Math.min(end, april + 12) - Math.max(start, april));
    const agrees = fact.printed.value === months * 10_000;
    const says = `${span.printed.text} months from ${monthInWords(start)} have ${months} in ${year}, ${agrees ? "printed" : "not"} ${fact.printed.text}`;
    return [{ of: [span.claim, fact.claim], against: "claims", agrees, says }];
  });
}

function grossAndNet(facts: Facts): readonly ClaimTest[] {
  const gross = facts.money("gross", total) ?? facts.money("bid", total);
  const [builtIn, net] = [facts.money("built-in", total), facts.money("net", total)];
  return gross && builtIn && net
    ? [footing("Gross less what is built in", [gross, { ...builtIn, minus: true }], net)]
    : [];
}

function leftAndShort(facts: Facts): readonly ClaimTest[] {
  const less = (what: string, more: Fact | undefined, fewer: Fact | undefined, result: Fact | undefined) =>
    more && fewer && result ? [footing(what, [more, { ...fewer, minus: true }], result)] : [];
  const spare = facts.money("spare", total);
  const funding = facts.costYears.flatMap((year): Part | readonly Part[] => facts.fundingIn(year) ?? []);
  const cost = facts.money("cost", total);
  return [
    ...facts.costYears.flatMap((year) => {
      const when: When = { is: "year", year };
      const [spent, given] = [facts.money("cost", when), facts.fundingIn(year)];
      const short = facts.money("carried", when) === undefined ? facts.money("short", when) : undefined;
      return [
        ...less(`Short in ${year}`, spent, given, short),
        ...less(`Unspent in ${year}`, given, spent, facts.money("unspent", when)),
      ];
    }),
    ...(spare && cost && funding.length === facts.costYears.length && funding.length > 0
      ? [footing("To spare in all", [...funding, { ...cost, minus: true }], spare)]
      : []),
  ];
}

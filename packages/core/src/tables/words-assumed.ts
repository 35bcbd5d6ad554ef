import { inWords } from "../forecast/index.ts";
import { asPercent, asPounds, type Pence } from "../money/index.ts";
import { type Post, togetherOf, toldApart } from "../plan/index.ts";
import { counted, listed } from "../words/index.ts";
import { perYear, sum, type Words } from "./said.ts";

/** What is assumed of pay, agency and vacancies; nothing of a plan without any. */
export function assumed(words: Words): string {
  const { plan } = words.of;
  const isCosted = plan.posts.some((post) => post.pay.is !== "in-line");
  const staff = plan.lines.filter(({ kind }) => kind === "staff");
  const isShared = staff.some(({ agencyPremium }) => agencyPremium !== undefined && agencyPremium.share > 0);
  return [
    ...(isCosted ? pay(words) : []),
    ...agency(words, isCosted),
    ...vacancies(words),
    ...(staff.length > 0
      ? [
          `The plan does not say what pay awards${isShared ? "" : " and agency workers"} are in the sums of its staff lines.`,
        ]
      : []),
  ].join(" ");
}

function pay({ of, says }: Words): readonly string[] {
  const awards = of.ratesUsed.filter(({ rate, of: scale, from }) => {
    const isThere = ({ end, afterEnd }: Post): boolean => end === undefined || end >= from! || afterEnd !== undefined;
    return rate === "pay-award" && of.plan.posts.some((post) => scaleOf(post) === scale && isThere(post));
  });
  const salaried = of.plan.posts.some((post) => post.pay.is === "salary" || post.pay.is === "scale");
  const whole = sum(of.years.map((year) => of.cost.byComponent["full-cost"][year]!));
  return [
    ...(awards.length > 0
      ? [`Pay rests on ${listed(awards.map((award) => `the ${inWords(award)} (${award.value})`))}.`]
      : salaried
        ? ["The plan assumes no pay award of its own: pay is as stated or published."]
        : []),
    ...(of.notes.some(({ code }) => code === "no-award")
      ? ["Where a later April has no award, pay is carried on unchanged (see the notes)."]
      : []),
    ...(whole === 0
      ? []
      : [`${says(whole)} is stated as full cost, with on-costs in it: no award or rate moves that.`]),
    ...toldApart(of.plan).posts.flatMap((post) => {
      const together = togetherOf(post);
      if (!together) return [];
      const posts = counted(together.shares / post.people, "post");
      return [`The full cost of ${post.title} is one sum for ${posts} together, at the FTE stated.`];
    }),
  ];
}

/** The scale by which an award is for a post's pay. */
const scaleOf = ({ pay }: Post): string | undefined =>
  pay.is === "scale" ? pay.scale : pay.is === "salary" ? "salaries" : undefined;

function agency({ of, says }: Words, isCosted: boolean): readonly string[] {
  const { plan, years, cost } = of;
  const charged = years.filter((year) => cost.byComponent.agency[year]! !== 0);
  const rates = of.ratesUsed.filter(({ rate }) => rate === "agency").map((rate) => `${rate.of} (${rate.value})`);
  const premiums = toldApart(plan).lines.flatMap(({ title, agencyPremium: held }) =>
    held && held.share > 0
      ? [
          `Agency workers are ${asPercent(held.share)} of ${title}, at ${asPounds(held.agency)} against ${asPounds(held.employed)} for an employee.`,
        ]
      : [],
  );
  if (charged.length === 0 && premiums.length === 0) return isCosted ? ["No agency workers are costed."] : [];
  const at = rates.length === 0 || rates.length > 3 ? "" : `, at ${listed(rates)}`;
  return [
    ...(charged.length === 0 ? [] : [`Agency workers cost ${perYear(charged, cost.byComponent.agency, says)}${at}.`]),
    ...premiums,
  ];
}

function vacancies({ of, says }: Words): readonly string[] {
  const off = sum(of.years.map((year) => of.cost.byComponent["vacancy-factor"][year]!));
  return off === 0 ? [] : [`The vacancy factor takes ${says((0 - off) as Pence)} off the cost of employees.`];
}

import { dayInWords } from "../../calendar/index.ts";
import { type Forecast, rateInWords } from "../../forecast/index.ts";
import { facts } from "../../ledger/index.ts";
import { asPercent, asPounds, type Pence } from "../../money/index.ts";
import {
  hasSalary,
  type Plan,
  type Post,
  percentInWords,
  risingSumOf,
  scaleOfPay,
  togetherOf,
  toldApart,
} from "../../plan/index.ts";
import { counted, listed } from "../../words/index.ts";
import { MOST_LISTED, perYear, type ReportWords, totalPence } from "./said.ts";

/** What is assumed of pay, agency and vacancies; nothing of a plan without any. */
export function assumed(words: ReportWords): string {
  const { plan } = words.forecast;
  const isCosted = plan.posts.some((post) => post.pay.is !== "in-line");
  const staff = plan.lines.filter(({ kind }) => kind === "staff");
  const isShared = staff.some(({ agencyPremium }) => agencyPremium !== undefined && agencyPremium.share > 0);
  return [
    ...(isCosted ? pay(words) : []),
    ...agency(words, isCosted),
    ...vacancies(words),
    ...upliftsInWords(plan),
    ...percentages(words),
    ...(staff.length > 0
      ? [
          `The plan does not say what pay awards${isShared ? "" : " and agency workers"} are in the sums of its staff lines.`,
        ]
      : []),
  ].join(" ");
}

function pay({ forecast, says }: ReportWords): readonly string[] {
  const awards = forecast.ratesUsed.filter(({ rate, of: scaleName, from }) => {
    const isThere = ({ end, afterEnd }: Post): boolean => end === undefined || end >= from! || afterEnd !== undefined;
    return (
      rate === "pay-award" &&
      forecast.plan.posts.some((post) => scaleOfPay(forecast.plan, post.pay) === scaleName && isThere(post))
    );
  });
  const salaried = forecast.plan.posts.some(hasSalary);
  const unmoved = unmovedCost(forecast);
  return [
    ...(awards.length > 0
      ? [`Pay rests on ${listed(awards.map((award) => `the ${rateInWords(award)} (${award.value})`))}.`]
      : salaried
        ? ["The plan assumes no pay award of its own: pay is as stated or published."]
        : []),
    ...(forecast.notes.some(({ code }) => code === "no-award")
      ? ["Where a later April has no award, pay is carried on unchanged (see the notes)."]
      : []),
    ...(unmoved === 0
      ? []
      : [`${says(unmoved)} is stated as full cost, with on-costs in it: no award or rate moves that.`]),
    ...toldApart(forecast.plan).posts.flatMap((post) => {
      const together = togetherOf(post);
      if (!together) return [];
      const posts = counted(together.shares / post.people, "post");
      return [`The full cost of ${post.title} is one sum for ${posts} together, at the FTE stated.`];
    }),
  ];
}

/** What is stated as full cost and does not rise, over all years. */
function unmovedCost({ plan, ledger, cost, years }: Forecast): Pence {
  const rising = new Set(plan.posts.filter(({ pay }) => pay.is === "full-cost" && pay.uplift).map(({ id }) => id));
  if (rising.size === 0) return totalPence(years.map((year) => cost.byComponent["full-cost"][year]!));
  const unmoved = [...facts(ledger)].filter(
    ({ row, component }) => component === "full-cost" && !rising.has(row.replace(/:after-end$/, "")),
  );
  return totalPence(unmoved.map(({ amount }) => amount));
}

/** How full costs and lines rise; of many, how many do. */
function upliftsInWords(plan: Plan): readonly string[] {
  const apart = toldApart(plan);
  const lines = apart.lines.flatMap(({ title, sum }) =>
    risingSumOf(sum) ? [`Later years of ${title} rise with the awards on plain salaries.`] : [],
  );
  const posts = apart.posts.flatMap(({ title, pay }) =>
    pay.is === "full-cost" && pay.uplift !== undefined ? [{ title, uplift: pay.uplift }] : [],
  );
  if (lines.length + posts.length > MOST_LISTED)
    return [`${lines.length + posts.length} full costs and lines rise as the plan says of each.`];
  const fullCosts = posts.map(({ title, uplift }) =>
    uplift === "salaries"
      ? `The full cost of ${title} rises with the awards on plain salaries.`
      : `The full cost of ${title} rises by ${asPercent(uplift.percent)} on ${dayInWords(uplift.from)} and each year after.`,
  );
  return [...fullCosts, ...lines];
}

function agency({ forecast, says }: ReportWords, isCosted: boolean): readonly string[] {
  const { plan, years, cost } = forecast;
  const charged = years.filter((year) => cost.byComponent.agency[year]! !== 0);
  const rates = forecast.ratesUsed
    .filter(({ rate }) => rate === "agency")
    .map((rateUsed) => `${rateUsed.of} (${rateUsed.value})`);
  const premiums = toldApart(plan).lines.flatMap(({ title, agencyPremium: heldAgencyPremium }) =>
    heldAgencyPremium && heldAgencyPremium.share > 0
      ? [
          `Agency workers are ${asPercent(heldAgencyPremium.share)} of ${title}, at ${asPounds(heldAgencyPremium.agency)} against ${asPounds(heldAgencyPremium.employed)} for an employee.`,
        ]
      : [],
  );
  if (charged.length === 0 && premiums.length === 0) return isCosted ? ["No agency workers are costed."] : [];
  const place = rates.length === 0 || rates.length > 3 ? "" : `, at ${listed(rates)}`;
  return [
    ...(charged.length === 0
      ? []
      : [`Agency workers cost ${perYear(charged, cost.byComponent.agency, says)}${place}.`]),
    ...premiums,
  ];
}

/** What each percentage is of; of many, how many there are. */
function percentages({ forecast: { plan } }: ReportWords): readonly string[] {
  const apart = toldApart(plan);
  const taken = apart.lines.flatMap(({ title, sum }) =>
    sum.is === "percent" ? [`${title} is taken as ${percentInWords(sum, apart)}.`] : [],
  );
  return taken.length > MOST_LISTED ? [`${counted(taken.length, "line")} are taken as percentages.`] : taken;
}

function vacancies({ forecast, says }: ReportWords): readonly string[] {
  const deduction = totalPence(forecast.years.map((year) => forecast.cost.byComponent["vacancy-factor"][year]!));
  const { vacancyFactor } = forecast.plan;
  const isTarget = vacancyFactor !== undefined && "perYear" in vacancyFactor;
  return deduction === 0
    ? []
    : [
        `The vacancy ${isTarget ? "target" : "factor"} takes ${says((0 - deduction) as Pence)} off the cost of employees.`,
      ];
}

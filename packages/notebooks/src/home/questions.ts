import type { Pence, Plan } from "@outturn/core";
import { afterEndHeadline, agencySays, budgetHeadline, headline, inBrief, weekMovedSays } from "@outturn/core/tables";
import { agencyAtStart } from "../agency/index.ts";
import { run } from "../ask/run.ts";
import type { Example } from "../desk/plan-desk.ts";
import { cheshireEast, cheshireEastPosts, mediumTermBudget } from "../examples.ts";

/** A question that a page asks of a plan. */
export interface Question {
  /** The page, as it stands beside the home page. */
  readonly page: string;
  readonly title: string;
  /** The plan that the page opens with. */
  readonly example: Example;
  readonly of: string;
  /** What a plan lacks for it, and what to add; absent where it can be asked. */
  lacks(plan: Plan): string | undefined;
  /** The answer in a sentence; absent where it takes something that is set on the page. */
  says(plan: Plan): Promise<string | undefined>;
}

const CHESHIRE = "Cheshire East, 2024";

/** The five questions, in the order in which they are asked. */
export const questions: readonly Question[] = [
  {
    page: "is-it-funded.html",
    title: "Is it funded, year by year?",
    example: cheshireEast,
    of: CHESHIRE,
    lacks: ({ posts, lines }) =>
      posts.length + lines.length > 0 ? undefined : "It has no cost: add “posts” or “lines”.",
    says: async (plan) => headline(await run({ ask: "forecast", plan })),
  },
  {
    page: "when-do-people-start.html",
    title: "When do people start?",
    example: cheshireEastPosts,
    of: CHESHIRE,
    lacks: (plan) =>
      hasPeople(plan) ? undefined : "It has nobody who starts: add “posts”, or a line of “kind: staff”.",
    says: async (plan) => {
      const delay = await run({ ask: "weeks-delay", plan });
      const { all } = delay;
      if (all === 0) return undefined;
      const moved = weekMovedSays(delay, await run({ ask: "weeks-move", plan }));
      const late = `If every post starts a week later, the plan costs ${inBrief(Math.abs(all) as Pence)} ${all > 0 ? "less" : "more"}.`;
      return moved === undefined ? late : `${late} ${moved}`;
    },
  },
  {
    page: "what-if-we-cannot-recruit.html",
    title: "What if we cannot recruit?",
    example: cheshireEastPosts,
    of: CHESHIRE,
    lacks: (plan) =>
      hasPeople(plan) ? undefined : "It has nobody to recruit: add “posts”, or a line of “kind: staff”.",
    says: async (writtenValue) => {
      const { plan, options, charge, missing } = agencyAtStart(writtenValue);
      if (missing !== undefined) return undefined;
      const answer = await run({ ask: "agency", plan, options });
      return answer.each.length === 0 ? undefined : agencySays(answer, charge);
    },
  },
  {
    page: "what-is-left.html",
    title: "What is left when the money stops?",
    example: cheshireEast,
    of: CHESHIRE,
    lacks: ({ posts, lines }) =>
      posts.some(isPermanent) || lines.some((planLine) => planLine.kind === "staff" && isPermanent(planLine))
        ? undefined
        : "It employs nobody for good: a permanent post, or a permanent line of “kind: staff”, would go on.",
    says: async (plan) => {
      const foundTail = await run({ ask: "tail", plan, options: { absorbing: { is: "none" } } });
      return foundTail.annual === 0 ? undefined : afterEndHeadline(foundTail, plan);
    },
  },
  {
    page: "the-medium-term-budget.html",
    title: "What does the medium-term budget need?",
    example: mediumTermBudget,
    of: "A made-up council",
    lacks: ({ budget }) => (budget ? undefined : "It has no medium-term budget: add a “budget”."),
    says: async (plan) => {
      const budget = await run({ ask: "budget", plan });
      return budget && budgetHeadline(budget);
    },
  },
];

const isPermanent = ({ contract }: { readonly contract?: string }): boolean => contract === "permanent";

const hasPeople = ({ posts, lines }: Plan): boolean =>
  posts.some(({ pay }) => pay.is !== "in-line") || lines.some(({ kind }) => kind === "staff");

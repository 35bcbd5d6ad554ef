import { published } from "../../packages/core/src/rates/index.ts";
import { type PlanParts, type PostParts, planOf, pounds } from "../support/plan-of.ts";
import { type Component, type Costing, type Fact, oracle } from "./index.ts";

/** A plan costed, from the parts that a test is about. */
export const cost = (parts: PlanParts): Costing => oracle(planOf(parts), published);

export const onePost = (
  years: PlanParts["years"],
  post: Omit<PostParts, "id">,
  rest: Partial<PlanParts> = {},
): Costing => cost({ years, posts: [{ id: "post", ...post }], ...rest });

export const of = ({ facts }: Costing, component: Component, row?: string): Fact[] =>
  facts.filter((fact) => fact.component === component && (row === undefined || fact.row === row));

export const sum = (facts: readonly Fact[]): number => facts.reduce((total, { pence }) => total + pence, 0);

export const months = (facts: readonly Fact[]): [string, number][] => facts.map(({ month, pence }) => [month, pence]);

export const salary = (amount: number) => ({ is: "salary", salary: [{ amount: pounds(amount) }] }) as const;

export const scp30 = { is: "scale", scale: "njc", point: "30" } as const;

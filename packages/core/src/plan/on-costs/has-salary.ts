import type { Post } from "../model/plan.ts";

/** Whether a post has a salary, its own or of a scale or grade: on-costs come on top of it. A full cost has them inside. */
export const hasSalary = ({ pay }: Pick<Post, "pay">): boolean =>
  pay.is === "scale" || pay.is === "grade" || pay.is === "salary";

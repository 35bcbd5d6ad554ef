import type { Post, Together } from "./post.ts";

/** The shares of a post whose full cost is one sum for several people together; nothing for any other. */
export const togetherOf = ({ pay }: Pick<Post, "pay">): Together | undefined =>
  pay.is === "full-cost" ? pay.together : undefined;

/** Pay of some of those who had it, from one of them on: where it is one sum for several, they have their shares of it. */
export function payFrom(postPay: Post["pay"], first: number): Post["pay"] {
  if (postPay.is !== "full-cost" || !postPay.together || first === 0) return postPay;
  return { ...postPay, together: { ...postPay.together, after: postPay.together.after + first } };
}

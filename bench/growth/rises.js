import { DAYS, day, each, line, plan, post, sixty } from "./parts.js";

const risesWithAwards = { fullCost: 40_000, uplift: { with: "salaries" } };

const awards = (count) =>
  each(Math.min(count, DAYS), (n) => ({ scale: "salaries", from: day(n), percent: 0.001, status: "assumed" }));

/** Plans with more and more that rises, by how many there are. */
export const rises = {
  "full costs that rise each year": (count) =>
    plan({
      years: sixty,
      posts: each(count, (n) => post(n, { pay: { fullCost: 40_000, uplift: { percent: 2, from: day(n % DAYS) } } })),
    }),
  "full costs that rise with awards": (count) =>
    plan({ years: sixty, payAwards: awards(50), posts: each(count, (n) => post(n, { pay: risesWithAwards })) }),
  "awards that raise one full cost": (count) =>
    plan({ years: sixty, payAwards: awards(count), posts: [post(0, { pay: risesWithAwards })] }),
  "dated full costs that rise": (count) =>
    plan({
      years: sixty,
      payAwards: awards(60),
      posts: [
        post(0, {
          pay: {
            fullCost: each(Math.min(count, DAYS), (n) => ({ from: day(n), amount: 30_000 + n })),
            uplift: { with: "salaries" },
          },
        }),
      ],
    }),
  "lines that rise with awards": (count) =>
    plan({
      years: sixty,
      payAwards: awards(50),
      lines: each(count, (n) => line(n, { uplift: { with: "salaries" } })),
    }),
  "awards that raise lines": (count) =>
    plan({
      years: sixty,
      payAwards: awards(count),
      lines: each(count, (n) => line(n, { uplift: { with: "salaries" } })),
    }),
  "full costs of many posts together": (count) =>
    plan({ posts: each(count, (n) => post(n, { count: 7, pay: { fullCost: 400_000, for: 7 } })) }),
};

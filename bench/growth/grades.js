import { DAYS, day, each, noOnCosts, plan, post, sixty } from "./parts.js";

const graded = (n, name, rest = {}) => post(n, { pay: { grade: name }, ...rest });

/** Plans with more and more of grades, days that are not certain and agency, by how many there are. */
export const grades = {
  grades: (count) =>
    plan({
      onCosts: noOnCosts,
      grades: Object.fromEntries(each(count, (n) => [`G${n}`, { scale: "njc", from: 5 + (n % 20), to: 30 }])),
      posts: each(count, (n) => graded(n, `G${n}`)),
    }),
  "posts of one grade": (count) =>
    plan({
      onCosts: noOnCosts,
      grades: { G: { scale: "njc", from: 5, to: 30 } },
      posts: each(count, (n) => graded(n, "G")),
    }),
  "changes of a grade": (count) =>
    plan({
      years: sixty,
      onCosts: noOnCosts,
      grades: {
        G: {
          ...{ scale: "njc", from: 5, to: 30 },
          changes: each(Math.min(count, DAYS), (n) => ({ on: day(n), from: 5 + (n % 20), to: 30 })),
        },
      },
      posts: [graded(0, "G"), graded(1, "G")],
    }),
  "changes of a grade with many posts": (count) =>
    plan({
      years: sixty,
      onCosts: noOnCosts,
      grades: {
        G: {
          ...{ scale: "njc", from: 5, to: 30 },
          changes: each(Math.min(count, DAYS), (n) => ({ on: day(n), from: 5 + (n % 20), to: 30 })),
        },
      },
      posts: each(count, (n) => graded(n, "G")),
    }),
  "a grade of many points": (count) =>
    plan({
      onCosts: noOnCosts,
      payScales: {
        local: [{ from: "2024-04-01", points: Object.fromEntries(each(count, (n) => [`P${n}`, 30_000 + n])) }],
      },
      grades: { G: { scale: "local", from: "P0", to: `P${count - 1}` } },
      posts: [graded(0, "G"), graded(1, "G", { pay: { grade: "G", at: "middle" } })],
    }),
  "unknown grades": (count) =>
    plan({
      onCosts: noOnCosts,
      grades: Object.fromEntries(each(count, (n) => [`grade-${n}`, { scale: "njc", from: 5, to: 30 }])),
      posts: each(count, (n) => graded(n, `grade-${n}e`)),
    }),
  "starts in a range of days": (count) =>
    plan({ posts: each(count, (n) => post(n, { start: { from: day(n % 300), to: day((n % 300) + 90) } })) }),
  "agency in a share of each post": (count) =>
    plan({
      agencyRates: { a: { perWeek: 1800 } },
      posts: each(count, (n) => post(n, { agencyShare: { share: 0.25, agency: "a" } })),
    }),
  "charges of one agency": (count) =>
    plan({
      years: sixty,
      agencyRates: { a: each(Math.min(count, DAYS), (n) => ({ from: day(n), perWeek: 1800 })) },
      posts: [post(0, { start: "2083-03-01", cover: { agency: "a", from: "2024-04-01" } })],
    }),
  "contracts for so many hours": (count) =>
    plan({
      agencyRates: { a: { perHour: 40, paidHours: 500, fee: "16%", ceiling: 9_000 } },
      posts: each(count, (n) =>
        post(n, { start: "2025-03-01", cover: { agency: "a", from: "2024-04-01", to: "2024-09-30" } }),
      ),
    }),
};

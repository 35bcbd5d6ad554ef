import { DAYS, day, each, noOnCosts, plan, post, sixty } from "./parts.js";

/** Plans with more and more of what pay hangs on, by how many there are. */
export const pay = {
  "supplements of one post": (count) =>
    plan({
      years: sixty,
      onCosts: noOnCosts,
      posts: [
        post(0, {
          pay: { salary: 30_000 },
          supplement: each(Math.min(count, DAYS), (n) => ({ amount: 1, from: day(n), to: day(n + 1) })),
        }),
      ],
    }),
  "salaries of one post": (count) =>
    plan({
      years: sixty,
      onCosts: noOnCosts,
      posts: [post(0, { pay: { salary: each(Math.min(count, DAYS), (n) => ({ from: day(n), amount: 30_000 + n })) } })],
    }),
  awards: (count) =>
    plan({
      years: sixty,
      onCosts: noOnCosts,
      payAwards: each(Math.min(count, DAYS), (n) => ({
        scale: "salaries",
        from: day(n),
        percent: 0.001,
        status: "assumed",
      })),
      posts: [post(0, { pay: { salary: 30_000 } }), post(1, { pay: { salary: 30_000 } })],
    }),
  "awards and dated salaries": (count) =>
    plan({
      years: sixty,
      onCosts: noOnCosts,
      payAwards: each(Math.min(count, DAYS / 2), (n) => ({
        scale: "salaries",
        from: day(2 * n),
        percent: 0.001,
        status: "assumed",
      })),
      posts: [
        post(0, {
          pay: { salary: each(Math.min(count, DAYS / 2), (n) => ({ from: day(2 * n + 1), amount: 30_000 + n })) },
        }),
      ],
    }),
  "awards on points": (count) =>
    plan({
      onCosts: noOnCosts,
      payScales: {
        local: [{ from: "2024-04-01", points: Object.fromEntries(each(count, (n) => [`P${n}`, 30_000 + n])) }],
      },
      payAwards: each(count, (n) => ({
        scale: "local",
        from: "2025-04-01",
        percent: 1,
        points: [`P${n}`, `P${n}`],
        status: "assumed",
      })),
      posts: [post(0, { pay: { scale: "local", point: "P0", top: `P${count - 1}` } })],
    }),
  "points of a scale": (count) =>
    plan({
      onCosts: noOnCosts,
      payScales: {
        local: each(2, (t) => ({
          from: `202${4 + t}-04-01`,
          points: Object.fromEntries(each(count, (n) => [`P${t === 0 ? n : count - n}`, 30_000 + n])),
        })),
      },
      posts: [post(0, { pay: { scale: "local", point: "P1" } })],
    }),
  "tables of a scale": (count) =>
    plan({
      years: sixty,
      onCosts: noOnCosts,
      payScales: {
        local: each(Math.min(count, DAYS), (n) => ({ from: day(n), points: { A: 30_000 + n, B: 40_000 } })),
      },
      posts: each(count, (n) => post(n, { start: day(n), pay: { scale: "local", point: "A", top: "B" } })),
    }),
  scales: (count) =>
    plan({
      onCosts: noOnCosts,
      payScales: Object.fromEntries(
        each(count, (n) => [`scale${n}`, [{ from: "2024-04-01", points: { A: 30_000 + n } }]]),
      ),
      payAwards: each(count, (n) => ({ scale: `scale${n}`, from: "2025-04-01", percent: 1, status: "assumed" })),
      posts: each(count, (n) => post(n, { pay: { scale: `scale${n}`, point: "A" } })),
    }),
  "pension rates": (count) =>
    plan({
      years: sixty,
      onCosts: {
        employerNi: "none",
        apprenticeshipLevy: "none",
        pension: each(Math.min(count, DAYS), (n) => ({ from: day(n), rate: 0.2 })),
      },
      posts: [post(0, { pay: { salary: 30_000 } })],
    }),
};

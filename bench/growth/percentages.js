import { each, line, noOnCosts, plan, post, sixty, source } from "./parts.js";

const percentage = (n, of, rest = {}) => ({ id: `p${n}`, percent: 1, of, ...rest });

/** Plans with more and more percentages, by how many there are. */
export const percentages = {
  "percentages of one line": (count) =>
    plan({ lines: [line(0), ...each(count, (n) => percentage(n, { lines: ["l0"] }))] }),
  "percentages of a line each": (count) =>
    plan({ lines: each(count, (n) => [line(n), percentage(n, { lines: [`l${n}`] })]).flat() }),
  "percentages of a post each": (count) =>
    plan({
      posts: each(count, (n) => post(n, { id: `q${n}` })),
      lines: each(count, (n) => percentage(n, { posts: [`q${n}`] })),
    }),
  "percentages of one team": (count) =>
    plan({
      posts: each(count, (n) => post(n, { id: `q${n}`, team: "a" })),
      lines: each(count, (n) => percentage(n, { teams: ["a"] })),
    }),
  "percentages of a tag each": (count) =>
    plan({
      lines: each(count, (n) => [line(n, { tags: { t: `v${n}` } }), percentage(n, { tags: [`v${n}`] })]).flat(),
    }),
  "percentages of all employees": (count) =>
    plan({
      onCosts: noOnCosts,
      posts: each(count, (n) => post(n, { id: `q${n}`, pay: { salary: 30_000 } })),
      lines: each(count, (n) => percentage(n, "employed")),
    }),
  "percentages in a chain": (count) =>
    plan({
      lines: [line(0), ...each(count, (n) => percentage(n, { lines: [n === 0 ? "l0" : `p${n - 1}`] }))],
    }),
  "percentages in a fan": (count) =>
    plan({
      lines: [
        line(0),
        ...each(count, (n) =>
          percentage(n, { lines: n === 0 ? ["l0"] : each(Math.min(n, 8), (back) => `p${n - 1 - back}`) }),
        ),
      ],
    }),
  "percentages in circles": (count) =>
    plan({ lines: each(count, (n) => percentage(n, { lines: ["p0", `p${n + 1 < count ? n + 1 : 0}`] })) }),
  "a percentage of many lines": (count) =>
    plan({ lines: [...each(count, (n) => line(n)), percentage(0, { lines: each(count, (n) => `l${n}`) })] }),
  "percentages of one source": (count) =>
    plan({ lines: each(count, (n) => percentage(n, { source: "s0" })), funding: [source(0, 1_000_000)] }),
  "percentages of a source each": (count) =>
    plan({
      lines: each(count, (n) => percentage(n, { source: `s${n}` })),
      funding: each(count, (n) => source(n, 1_000)),
    }),
  "a percentage of many sources": (count) =>
    plan({
      lines: [percentage(0, { source: each(count, (n) => `s${n}`) })],
      funding: each(count, (n) => source(n, 1_000)),
    }),
  "percentages over 60 years": (count) =>
    plan({
      years: sixty,
      lines: [line(0, { growth: { percent: 2 } }), ...each(count, (n) => percentage(n, { lines: ["l0"] }))],
    }),
  "percentages by days": (count) =>
    plan({
      lines: [
        line(0),
        ...each(count, (n) =>
          percentage(n, { lines: ["l0"] }, { from: "2024-09-10", to: "2025-11-20", spread: "days" }),
        ),
      ],
    }),
};

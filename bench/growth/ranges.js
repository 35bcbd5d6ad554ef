import { each, line, plan, post, source } from "./parts.js";

const growth = (percent, where) => ({ change: "growth-rate", percent, where });

/** Plans with more and more numbers that may be lower or higher, by how many there are. */
export const ranges = {
  "ranges of a line each": (count) =>
    plan({
      lines: each(count, (n) => line(n, { perYear: { "2024/25": 100 }, growth: { percent: 2 } })),
      ranges: each(count, (n) => ({ id: `g${n}`, low: growth(1, { id: `l${n}` }), high: growth(3, { id: `l${n}` }) })),
    }),
  "ranges of one line": (count) =>
    plan({
      lines: [line(0, { perYear: { "2024/25": 100 }, growth: { percent: 2 } })],
      ranges: each(count, (n) => ({ id: `g${n}`, low: growth(1, { id: "l0" }), high: growth(3, { id: "l0" }) })),
    }),
  "ranges of a post each": (count) =>
    plan({
      posts: each(count, (n) => post(n)),
      ranges: each(count, (n) => ({
        id: `g${n}`,
        low: { change: "delay-starts", months: 3, where: { id: `p${n}` } },
        high: { change: "change-fte", fte: 1, where: { id: `p${n}` } },
      })),
    }),
  "ranges of a source each": (count) =>
    plan({
      lines: [line(0)],
      funding: each(count, (n) => source(n, 90)),
      ranges: each(count, (n) => ({
        id: `g${n}`,
        low: { change: "funding-amount", perYear: { "2024/25": 100 }, where: { id: `s${n}` } },
        high: { change: "funding-amount", perYear: { "2024/25": 80 }, where: { id: `s${n}` } },
      })),
    }),
};

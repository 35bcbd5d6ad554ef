import { each, line, plan, post, word } from "./parts.js";

/** Plans with more and more scenarios, or longer ones, by how many there are. */
export const scenarios = {
  scenarios: (count) =>
    plan({
      lines: [line(0)],
      scenarios: each(count, (n) => ({
        id: `c${n}`,
        changes: [{ change: "growth-rate", percent: 2, where: { id: "l0" } }],
      })),
    }),
  "scenarios in a chain": (count) =>
    plan({
      lines: [line(0)],
      scenarios: each(count, (n) => ({
        id: `c${n}`,
        ...(n > 0 ? { from: `c${n - 1}` } : {}),
        changes: [{ change: "growth-rate", percent: 2 + (n % 2), where: { id: "l0" } }],
      })),
    }),
  "scenarios by title": (count) =>
    plan({
      lines: each(count, (n) => line(n, { title: `Legal ${n}` })),
      scenarios: each(count, (n) => ({
        id: `c${n}`,
        changes: [{ change: "growth-rate", percent: 2, where: { title: `legal ${n}` } }],
      })),
    }),
  "scenarios by tag and team": (count) =>
    plan({
      lines: each(count, (n) => line(n, { team: `a${n}`, tags: { t: `v${n}` } })),
      scenarios: each(count, (n) => ({
        id: `c${n}`,
        changes: [{ change: "growth-rate", percent: 2, where: n % 2 === 0 ? { tag: `v${n}` } : { team: `a${n}` } }],
      })),
    }),
  "scenarios that select nothing": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      scenarios: each(count, (n) => ({
        id: `c${n}`,
        changes: [{ change: "growth-rate", percent: 2, where: { id: `nobody-${word(n)}` } }],
      })),
    }),
  "changes of one scenario": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      scenarios: [
        { id: "c", changes: each(count, (n) => ({ change: "growth-rate", percent: 2, where: { id: `l${n}` } })) },
      ],
    }),
  "changes of posts": (count) =>
    plan({
      posts: each(count, (n) => post(n)),
      scenarios: [
        { id: "c", changes: each(count, (n) => ({ change: "delay-starts", months: 1, where: { id: `p${n}` } })) },
      ],
    }),
};

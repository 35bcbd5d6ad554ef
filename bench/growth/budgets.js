import { each, plan, source } from "./parts.js";

/** Budgets with more and more of everything, by how many there are. */
export const budgets = {
  "budget changes": (count) =>
    plan({
      budget: { base: 1_000_000, pressures: each(count, (n) => ({ id: `b${n}`, change: { "2024/25": 100 } })) },
      funding: each(count, (n) => source(n, 50, { drawsOn: `b${n}` })),
    }),
  "budget base": (count) =>
    plan({
      budget: {
        base: each(count, (n) => ({ id: `b${n}`, amount: 100 })),
        virements: each(count - 1, (n) => ({ from: `b${n}`, to: `b${n + 1}`, perYear: { "2024/25": 10 } })),
      },
      funding: each(count, (n) => source(n, 50, { drawsOn: `b${n}` })),
    }),
  "budget lines overdrawn": (count) =>
    plan({
      budget: { base: each(count, (n) => ({ id: `b${n}`, amount: 100 })) },
      funding: each(count, (n) => source(n, 150, { drawsOn: `b${n}` })),
    }),
  "sources on one budget line": (count) =>
    plan({
      budget: { base: [{ id: "b", amount: 1_000_000_000 }] },
      funding: each(count, (n) => source(n, 50, { drawsOn: "b" })),
    }),
  "budget demand": (count) =>
    plan({
      budget: {
        demand: each(count, (n) => ({ id: `d${n}`, count: 100, growth: { percent: 2 } })),
        pressures: each(count, (n) => ({ id: `b${n}`, demand: `d${n}`, each: 100 })),
      },
    }),
  "budget funding and reserves": (count) =>
    plan({
      budget: {
        base: 100,
        funding: each(count, (n) => ({ id: `f${n}`, kind: "grant", perYear: { "2024/25": 100 } })),
        reserves: each(count, (n) => ({ id: `r${n}`, opening: 100, out: { "2024/25": 10 } })),
      },
    }),
};

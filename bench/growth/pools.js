import { each, line, plan, sixty, source } from "./parts.js";

const ceiling = (n, sum, rest = {}) => ({
  id: `s${n}`,
  kind: "revenue",
  ceiling: sum,
  years: ["2024/25", "2025/26"],
  status: "confirmed",
  ...rest,
});

const reserve = (n, rest = {}) => ({ id: `s${n}`, kind: "reserve", opening: 900, status: "confirmed", ...rest });

/** Plans with more and more pools, ceilings, shares and reserves, by how many there are. */
export const pools = {
  ceilings: (count) => plan({ lines: each(count, (n) => line(n)), funding: each(count, (n) => ceiling(n, 150)) }),
  "ceilings over 60 years": (count) =>
    plan({
      years: sixty,
      lines: each(count, (n) => line(n, { growth: { percent: 2 } })),
      funding: each(count, (n) => ceiling(n, 900, { years: ["2024/25", "2083/84"] })),
    }),
  "ceilings with a fence each": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: each(count, (n) => ceiling(n, 150, { pays: { lines: [`l${n}`] } })),
    }),
  "ceilings in one pool": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: [
        ...each(count, (n) => ceiling(n, 150, { within: "pool", pays: { lines: [`l${n}`] } })),
        ceiling(0, 100 * count, { id: "pool" }),
      ],
    }),
  "parts of a pool that all pay anything": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: [...each(count, (n) => source(n, 90, { within: "pool" })), source(0, 50 * count, { id: "pool" })],
    }),
  "parts of a pool in a chain of fences": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: [
        ...each(count, (n) => source(n, 99, { within: "pool", pays: { lines: [`l${n}`, `l${(n + 1) % count}`] } })),
        source(0, 50 * count, { id: "pool" }),
      ],
    }),
  "shares of one line": (count) =>
    plan({
      lines: [line(0, { perYear: { "2024/25": 1_000_000, "2025/26": 1_000_000 } })],
      funding: each(count, (n) => source(n, 90, { pays: { lines: ["l0"], share: 0.0001 } })),
    }),
  "shares of all of a team": (count) =>
    plan({
      lines: each(count, (n) => line(n, { team: "a" })),
      funding: each(count, (n) => source(n, 90, { pays: { teams: ["a"], share: 0.0001 } })),
    }),
  "shares in a chain of fences": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: each(count, (n) =>
        source(n, 40, { pays: { lines: [`l${n}`, `l${(n + 1) % count}`], share: 0.5, otherwise: "next" } }),
      ),
    }),
  "reserves with a fence each": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: each(count, (n) => reserve(n, { minimum: 800, pays: { lines: [`l${n}`] } })),
    }),
  "reserves put into and used for other things": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: each(count, (n) => reserve(n, { in: { "2024/25": 50 }, out: { "2024/25": 100, "2025/26": 100 } })),
    }),
  "reserves that are overdrawn": (count) =>
    plan({ lines: [line(0)], funding: each(count, (n) => reserve(n, { out: { "2024/25": 800, "2025/26": 800 } })) }),
  "money brought forward": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: each(count, (n) =>
        source(n, 90, { carryForward: "all", broughtForward: { amount: 50, from: "2023/24" } }),
      ),
    }),
};

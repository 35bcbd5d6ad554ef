import { each, line, plan, source } from "./parts.js";

/** Plans with more and more savings, by how many there are. */
export const savings = {
  savings: (count) =>
    plan({
      lines: [line(0)],
      savings: each(count, (n) => ({ id: `v${n}`, perYear: { "2024/25": 100 }, delivered: 0.9 })),
      funding: [source(0, 1000, { dependsOn: each(count, (n) => `v${n}`) })],
    }),
  "savings in a chain": (count) =>
    plan({
      lines: [line(0)],
      savings: each(count, (n) => ({
        id: `v${n}`,
        perYear: { "2024/25": 100 },
        delivered: 0.9,
        ...(n > 0 ? { dependsOn: [`v${n - 1}`] } : {}),
      })),
      funding: [source(0, 1000, { dependsOn: [`v${count - 1}`] })],
    }),
  "savings in a fan": (count) =>
    plan({
      savings: each(count, (n) => ({
        id: `v${n}`,
        perYear: { "2024/25": 100 },
        ...(n > 0 ? { dependsOn: each(Math.min(n, 8), (k) => `v${n - 1 - k}`) } : {}),
      })),
    }),
  "savings in circles": (count) =>
    plan({
      savings: each(count, (n) => ({
        id: `v${n}`,
        perYear: { "2024/25": 100 },
        dependsOn: [`v0`, `v${n + 1 < count ? n + 1 : 0}`],
      })),
    }),
};

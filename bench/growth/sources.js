import { each, line, plan, sixty, source } from "./parts.js";

/** Plans with more and more sources, by how many there are. */
export const sources = {
  sources: (count) => plan({ lines: each(count, (n) => line(n)), funding: each(count, (n) => source(n, 90)) }),
  "sources with too much": (count) =>
    plan({ lines: each(count, (n) => line(n)), funding: each(count, (n) => source(n, 110, { carryForward: "all" })) }),
  "sources over 60 years": (count) =>
    plan({
      years: sixty,
      lines: each(count, (n) => line(n, { growth: { percent: 2 } })),
      funding: each(count, (n) => source(n, 9_000, { carryForward: { cap: 100_000, expiresAfterYears: 20 } })),
    }),
  "sources within one fund": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: [
        ...each(count, (n) => source(n, 90, { within: "fund", pays: { lines: [`l${n}`] } })),
        { ...source(0, 50 * count), id: "fund" },
      ],
    }),
  "funds each with a part": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: each(count, (n) =>
        source(
          n,
          90,
          n % 2 === 0
            ? { within: `s${n + 1}`, pays: { lines: [`l${n}`] } }
            : { pays: { lines: [`l${n - 1}`, `l${n}`] } },
        ),
      ),
    }),
  "reserves over 60 years": (count) =>
    plan({
      years: sixty,
      lines: each(count, (n) => line(n, { growth: { percent: 2 } })),
      funding: each(count, (n) => ({
        id: `r${n}`,
        kind: "reserve",
        opening: 900,
        in: { "2024/25": 50 },
        minimum: 100,
        status: "confirmed",
      })),
    }),
  "sources on one saving": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      savings: [{ id: "v", perYear: { "2024/25": 1_000_000, "2025/26": 1_000_000 }, delivered: 0.5 }],
      funding: each(count, (n) => source(n, 90, { dependsOn: ["v"] })),
    }),
};

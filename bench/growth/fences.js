import { each, line, plan, source } from "./parts.js";

/** Plans with more and more ring-fences, by how many there are. */
export const fences = {
  "sources each with its own fence": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: each(count, (n) => source(n, 90, { pays: { lines: [`l${n}`] } })),
    }),
  "sources each with its own fence and too much": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: each(count, (n) => source(n, n % 2 === 0 ? 150 : 50, { pays: { lines: [`l${n}`] } })),
    }),
  "fences of one team": (count) =>
    plan({
      lines: each(count, (n) => line(n, { team: "a" })),
      funding: each(count, (n) => source(n, 90, { pays: { teams: ["a"] } })),
    }),
  "sources with fences and without": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: each(count, (n) => source(n, 90, n % 2 === 0 ? {} : { pays: { lines: [`l${n}`] } })),
    }),
  "capital fences": (count) =>
    plan({
      lines: each(count, (n) => line(n, n % 2 === 0 ? { spend: "capital" } : {})),
      funding: each(count, (n) =>
        source(n, 90, {
          ...(n % 3 === 0 ? { kind: "capital" } : {}),
          pays: { lines: [`l${n}`, `l${(n + 1) % count}`] },
        }),
      ),
    }),
  "tags of fences": (count) =>
    plan({
      lines: each(count, (n) => line(n, { tags: { a: `t${n}`, b: `u${n % 7}` } })),
      funding: each(count, (n) => source(n, 90, { pays: { tags: [`t${n}`, `u${n % 5}`] } })),
    }),
  "two sources that share all lines": (count) =>
    plan({
      lines: each(count, (n) => line(n, { team: "a" })),
      funding: each(2, (n) => source(n, 40 * count, { pays: { teams: ["a"], share: 0.5 } })),
    }),
  "lines that two sources share, each pair its own": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: each(count, (n) =>
        source(n, n % 2 === 0 ? 90 : 40, {
          pays: { lines: [`l${n}`, `l${(n + 1) % count}`], share: n % 2 === 0 ? 0.4 : 0.6 },
        }),
      ),
    }),
  "shares that fall to the next": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      funding: each(count, (n) =>
        source(n, 60, n % 2 === 0 ? { pays: { lines: [`l${n}`], share: 0.8, otherwise: "next" } } : {}),
      ),
    }),
  "fences of a team and of a line": (count) =>
    plan({
      lines: each(count, (n) => line(n, { team: "a" })),
      funding: each(count, (n) => source(n, 90, { pays: n % 2 === 0 ? { teams: ["a"] } : { lines: [`l${n}`] } })),
    }),
};

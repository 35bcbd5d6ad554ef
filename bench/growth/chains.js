import { each, line, plan, source } from "./parts.js";

const chain = (count, of) => each(count, (n) => of(n, n + 1 < count ? [n, n + 1] : [n]));

/** Sources fenced to two lines each, one of which the next source may pay too. */
const fenceChain =
  (money, { lines = (all) => all, sources = (all) => all } = {}) =>
  (count) =>
    plan({
      lines: lines(each(count, (n) => line(n))),
      funding: sources(
        chain(count, (n, pays) => source(n, money(n), { pays: { lines: pays.map((one) => `l${one}`) } })),
      ),
    });

/** Plans with longer and longer chains of ring-fences, by how many there are. */
export const chains = {
  "a chain of fences": fenceChain(() => 90),
  "a chain of fences, just enough": fenceChain(() => 100),
  "a chain of fences, too much": fenceChain(() => 110),
  "a chain of fences, now much, now little": fenceChain((n) => (n % 2 === 0 ? 190 : 10)),
  "a chain of fences, the last line first": fenceChain(() => 99, { lines: (all) => all.reverse() }),
  "a chain of fences, the last source first": fenceChain(() => 99, { sources: (all) => all.reverse() }),
  "a chain of fences, all at one end": fenceChain((n) => (n === 0 ? 100_000_000 : 1)),
  "a chain of fences, moved along": (count) =>
    plan({
      lines: each(count, (n) =>
        line(n, n + 1 === count ? { perYear: { "2024/25": 100_000, "2025/26": 100_000 } } : {}),
      ),
      funding: [
        ...chain(count, (n, pays) => source(n, 100, { pays: { lines: pays.map((one) => `l${one}`) } })),
        ...each(count, (n) => source(count + n, 1, { pays: { lines: ["l0"] } })),
      ],
    }),
};

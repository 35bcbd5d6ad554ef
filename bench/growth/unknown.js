import { each, line, noOnCosts, plan, post, source, word } from "./parts.js";

/** Plans with more and more names that nothing bears, by how many there are. */
export const unknown = {
  "unknown keys": (count) => plan(Object.fromEntries(each(count, (n) => [word(n), 1]))),
  "unknown keys of a post": (count) => plan({ posts: [post(0, Object.fromEntries(each(count, (n) => [word(n), 1])))] }),
  "posts with an unknown key": (count) => plan({ posts: each(count, (n) => post(n, { [word(n)]: 1 })) }),
  "unknown lines": (count) =>
    plan({
      lines: each(count, (n) => line(n, { id: `line-${word(n)}` })),
      funding: [source(0, 1, { pays: { lines: each(count, (n) => `line-${word(n)}e`) } })],
    }),
  "unknown savings": (count) =>
    plan({
      savings: each(count, (n) => ({ id: `saving-${word(n)}`, perYear: {} })),
      funding: [source(0, 1, { dependsOn: each(count, (n) => `saving-${word(n)}e`) })],
    }),
  "unknown budget lines": (count) =>
    plan({
      budget: { base: each(count, (n) => ({ id: `b-${word(n)}`, amount: 1 })) },
      funding: each(count, (n) => source(n, 1, { drawsOn: `b-${word(n)}e` })),
    }),
  "unknown agency rates": (count) =>
    plan({
      agencyRates: Object.fromEntries(each(count, (n) => [`rate-${word(n)}`, { perWeek: 1800 }])),
      posts: each(count, (n) =>
        post(n, { start: "2024-09-01", cover: { agency: `rate-${word(n)}e`, from: "2024-04-01" } }),
      ),
    }),
  "unknown points": (count) =>
    plan({
      onCosts: noOnCosts,
      payScales: {
        local: [{ from: "2024-04-01", points: Object.fromEntries(each(count, (n) => [`P${n}`, 30_000 + n])) }],
      },
      posts: each(count, (n) => post(n, { pay: { scale: "local", point: `Q${n}` } })),
    }),
  "unknown scales": (count) =>
    plan({
      onCosts: noOnCosts,
      payScales: Object.fromEntries(
        each(count, (n) => [`scale-${word(n)}`, [{ from: "2024-04-01", points: { A: 30_000 + n } }]]),
      ),
      posts: each(count, (n) => post(n, { pay: { scale: `scale-${word(n)}e`, point: "A" } })),
    }),
  "unknown tags": (count) =>
    plan({
      lines: each(count, (n) => line(n, { tags: { t: `v-${word(n)}` } })),
      funding: [source(0, 1, { pays: { tags: each(count, (n) => `v-${word(n)}e`) } })],
    }),
  "unknown scenarios": (count) =>
    plan({ scenarios: each(count, (n) => ({ id: `scenario-${word(n)}`, from: `scenario-${word(n)}e`, changes: [] })) }),
};

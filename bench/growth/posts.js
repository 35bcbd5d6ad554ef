import { day, each, noOnCosts, plan, post, source } from "./parts.js";

/** Plans with more and more posts, by how many there are. */
export const posts = {
  posts: (count) => plan({ posts: each(count, (n) => post(n)) }),
  "posts on the national scale": (count) =>
    plan({
      onCosts: noOnCosts,
      posts: each(count, (n) => post(n, { pay: { scale: "njc", point: 5 + (n % 30), top: 40 } })),
    }),
  "people of a post by their starts": (count) =>
    plan({
      posts: [post(0, { count, start: undefined, starts: each(count, (n) => ({ on: day(n % 600), count: 1 })) })],
    }),
  "absorbed entries": (count) =>
    plan({
      posts: [
        post(0, {
          count,
          end: "2024-04-30",
          afterEnd: { absorbed: each(count, (n) => ({ on: day(40 + (n % 600)), count: 1 })) },
        }),
      ],
    }),
  teams: (count) => plan({ posts: each(count, (n) => post(n, { team: `team${n}` })) }),
  "tags of one post": (count) =>
    plan({
      posts: [post(0, { tags: Object.fromEntries(each(count, (n) => [`t${n}`, `v${n}`])) })],
      funding: [source(0, 1, { pays: { tags: each(count, (n) => `v${n}`) } })],
    }),
  "agency rates": (count) =>
    plan({
      agencyRates: Object.fromEntries(each(count, (n) => [`rate${n}`, { perWeek: 1800 + n }])),
      posts: each(count, (n) => post(n, { start: "2024-09-01", cover: { agency: `rate${n}`, from: "2024-04-01" } })),
    }),
  "exceptions of the vacancy factor": (count) =>
    plan({
      vacancyFactor: { percent: 5, except: each(count, (n) => `p${n}`) },
      posts: each(count, (n) => post(n, { vacant: [{ from: "2024-05-01", to: "2024-05-02" }] })),
    }),
  "exceptions by tag": (count) =>
    plan({
      vacancyFactor: { percent: 5, except: each(count, (n) => `tag: t${n}`) },
      posts: each(count, (n) => post(n, { tags: { a: `t${n}` }, vacant: [{ from: "2024-05-01", to: "2024-05-02" }] })),
    }),
};

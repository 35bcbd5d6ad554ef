import { DAYS, day, each, plan, post, sixty } from "./parts.js";

/** Posts with more and more cover and vacancies, by how many there are. */
export const covers = {
  "covers of one post": (count) =>
    plan({
      agencyRates: { a: { perWeek: 1800 } },
      posts: [
        post(0, {
          start: "2026-03-01",
          cover: each(count, (n) => ({ agency: "a", from: day(n % 600), to: day(n % 600), count: 1 })),
          count: 1000,
        }),
      ],
    }),
  "covers of many people": (count) =>
    plan({
      agencyRates: { a: { perWeek: 1800 } },
      posts: [
        post(0, {
          count: count + 1,
          start: "2026-03-01",
          cover: each(count, (n) => ({
            agency: "a",
            from: day(Math.floor(n / 2) % 600),
            to: day(Math.floor(n / 2) % 600),
            count: n + 1,
          })),
        }),
      ],
    }),
  "covers, none at once": (count) =>
    plan({
      agencyRates: { a: { perWeek: 1800 } },
      years: sixty,
      posts: [
        post(0, {
          count: 1,
          start: "2083-03-01",
          cover: each(Math.min(count, DAYS), (n) => ({ agency: "a", from: day(n), to: day(n) })),
        }),
      ],
    }),
  "covers for a handover": (count) =>
    plan({
      agencyRates: { a: { perWeek: 1800 } },
      years: sixty,
      posts: [
        post(0, {
          cover: each(Math.min(count, DAYS), (n) => ({ agency: "a", from: day(n), to: day(n), handover: true })),
        }),
      ],
    }),
  "vacancies of one post": (count) =>
    plan({
      years: sixty,
      posts: [post(0, { vacant: each(Math.min(count, DAYS / 2), (n) => ({ from: day(2 * n), to: day(2 * n) })) })],
    }),
  "vacancies covered": (count) =>
    plan({
      years: sixty,
      agencyRates: { a: { perWeek: 1800 } },
      posts: [
        post(0, {
          vacant: each(Math.min(count, DAYS / 2), (n) => ({ from: day(2 * n), to: day(2 * n) })),
          cover: each(Math.min(count, DAYS / 2), (n) => ({ agency: "a", from: day(2 * n), to: day(2 * n) })),
        }),
      ],
    }),
  "vacancies of some people": (count) =>
    plan({
      years: sixty,
      posts: [
        post(0, {
          count: count,
          vacant: each(Math.min(count, DAYS / 2), (n) => ({ from: day(2 * n), to: day(2 * n), count: n + 1 })),
        }),
      ],
    }),
  "vacancies that overlap": (count) =>
    plan({ posts: [post(0, { vacant: each(count, () => ({ from: "2024-05-01", to: "2024-06-01" })) })] }),
};

import { each, line, plan, source } from "./parts.js";

const claims = (list) => ({ claims: list });
const year = (n) => `${2000 + (n % 60)}/${String((n + 1) % 100).padStart(2, "0")}`;

/** Papers with more and more claims, by how many there are. */
export const papers = {
  "claims of one plan": (count) =>
    plan({ lines: each(100, (n) => line(n)), claims: each(count, (n) => `£${n + 1}k in 2024/25`) }),
  "claims of each line": (count) =>
    plan({
      lines: each(count, (n) => line(n, { title: `Legal costs ${n}` })),
      claims: each(count, (n) => `Legal costs ${n} cost £${n + 1}`),
    }),
  "claims of each source": (count) =>
    plan({
      lines: [line(0)],
      funding: each(count, (n) => source(n, 90, { title: `Grant ${n}` })),
      claims: each(count, (n) => `Grant ${n} of £${n}`),
    }),
  "claims that name nothing": (count) =>
    plan({
      lines: each(count, (n) => line(n, { title: `Legal costs ${n}` })),
      claims: each(count, (n) => `Cost of nobody ${n} of £${n + 1}`),
    }),
  "one claim, many times": (count) => claims(each(count, () => "Cost of £628k in 2024/25")),
  "claims of one thing, each another": (count) => claims(each(count, (n) => `Cost of £${n + 1}k in 2024/25`)),
  "claims of each year, each another": (count) => claims(each(count, (n) => `Cost of £${n + 1}k in ${year(n)}`)),
  "claims of years and of their total": (count) =>
    claims(each(count, (n) => (n % 2 === 0 ? `Cost of £${n + 1}k in ${year(n)}` : `Cost of £${n}k in all`))),
  "claims of each year and every year": (count) =>
    claims(each(count, (n) => (n % 2 === 0 ? `Cost of £${n + 1}k in ${year(n)}` : `Cost of £${n}k a year`))),
  "claims of costs, funding and what is short": (count) =>
    claims(
      each(count, (n) => `${["Cost", "Funding", "Shortfall", "Budget", "Underspend"][n % 5]} of £${n}k in ${year(n)}`),
    ),
  "claims of things": (count) => claims(each(count, (n) => `Cost of thing${n} of £${n}k in 2024/25`)),
  "claims of months": (count) =>
    claims(each(count, (n) => (n % 2 === 0 ? `${n} months from September 2024` : `${n % 12} months in ${year(n)}`))),
  "claims that are sums": (count) => claims(each(count, (n) => `£${n}k + £1k = £${n + 1}k`)),
  "claims that are funded": (count) =>
    claims(each(count, (n) => (n % 2 === 0 ? "Funded over two years" : `Cost of £${n}k in ${year(n)}`))),
  "a sum of many": (count) => claims([`${each(count, () => "1k").join(" + ")} = ${count}k`]),
  "a product of many": (count) => claims([`${each(count, () => "1").join(" x ")} = 1`]),
  "a claim of many words": (count) => claims([`Cost of ${each(count, (n) => `word${n}`).join(" ")} of £1k`]),
  "a claim of many digits": (count) => claims([`Cost of £${"1".repeat(count)} in 2024/25`]),
  "a claim of many spaces": (count) => claims([`Cost of${" ".repeat(count)}£1k${" ".repeat(count)}in 2024/25`]),
};

/** What plans that are large in one thing are put together from, as a file holds them. */

const years = { from: "2024/25", to: "2025/26" };

/** As many things as are asked for, each made from its number. */
export const each = (count, make) => Array.from({ length: count }, (_, n) => make(n));

/** A plan of two years with nothing in it, and the rest. */
export const plan = (rest) => ({ outturn: 1, title: "Large", years, ...rest });

/** As many years as a plan may have. */
export const sixty = { from: "2024/25", to: "2083/84" };

/** Days that `day` can name within sixty years. */
export const DAYS = 20_000;

export const noOnCosts = { employerNi: "none", pension: "none", apprenticeshipLevy: "none" };

export const line = (n, rest = {}) => ({ id: `l${n}`, perYear: { "2024/25": 100, "2025/26": 100 }, ...rest });

export const source = (n, amount, rest = {}) => ({
  id: `s${n}`,
  kind: "revenue",
  recurrent: true,
  perYear: { "2024/25": amount, "2025/26": amount },
  carryForward: "none",
  status: "confirmed",
  ...rest,
});

export const post = (n, rest = {}) => ({ id: `p${n}`, pay: { fullCost: 40_000 }, start: "2024-04-01", ...rest });

/** The nth day from 1 April 2024 on, with every month taken to have 28 days. */
export function day(n) {
  const month = 3 + Math.floor(n / 28);
  const two = (number) => String(number).padStart(2, "0");
  return `${2024 + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two((n % 28) + 1)}`;
}

/** Names that are like one another, but for some letters. */
export const word = (n) =>
  `${"abcdefghijklmnopqrstuvwxyz"[n % 26]}${n.toString(36)}${"aeiou"[n % 5]}x${(n * 7919) % 1000}`;

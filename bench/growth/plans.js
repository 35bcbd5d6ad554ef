/** Plans that are large in one thing, by how many there are of it: as a file holds them. */

const years = { from: "2024/25", to: "2025/26" };
const each = (count, make) => Array.from({ length: count }, (_, n) => make(n));
const plan = (rest) => ({ outturn: 1, title: "Large", years, ...rest });
const noOnCosts = { employerNi: "none", pension: "none", apprenticeshipLevy: "none" };

const line = (n, rest = {}) => ({ id: `l${n}`, perYear: { "2024/25": 100, "2025/26": 100 }, ...rest });
const source = (n, amount, rest = {}) => ({
  id: `s${n}`,
  kind: "revenue",
  recurrent: true,
  perYear: { "2024/25": amount, "2025/26": amount },
  carryForward: "none",
  status: "confirmed",
  ...rest,
});
const post = (n, rest = {}) => ({ id: `p${n}`, pay: { fullCost: 40_000 }, start: "2024-04-01", ...rest });

/** The nth day from 1 April 2024 on, with every month taken to have 28 days. */
function day(n) {
  const month = 3 + Math.floor(n / 28);
  const two = (number) => String(number).padStart(2, "0");
  return `${2024 + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two((n % 28) + 1)}`;
}

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

const word = (n) => `${"abcdefghijklmnopqrstuvwxyz"[n % 26]}${n.toString(36)}${"aeiou"[n % 5]}x${(n * 7919) % 1000}`;

/** @type {{ [what: string]: (count: number) => object }} */
export const plans = {
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
  lines: (count) => plan({ lines: each(count, (n) => line(n)) }),
  "lines over 60 years": (count) =>
    plan({ years: { from: "2024/25", to: "2083/84" }, lines: each(count, (n) => line(n, { growth: { percent: 2 } })) }),
  sources: (count) => plan({ lines: each(count, (n) => line(n)), funding: each(count, (n) => source(n, 90)) }),
  "sources with too much": (count) =>
    plan({ lines: each(count, (n) => line(n)), funding: each(count, (n) => source(n, 110, { carryForward: "all" })) }),
  "sources over 60 years": (count) =>
    plan({
      years: { from: "2024/25", to: "2083/84" },
      lines: each(count, (n) => line(n, { growth: { percent: 2 } })),
      funding: each(count, (n) => source(n, 9_000, { carryForward: { cap: 100_000, expiresAfterYears: 20 } })),
    }),
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
  "capital fences": (count) =>
    plan({
      lines: each(count, (n) => line(n, n % 2 === 0 ? { spend: "capital" } : {})),
      funding: chain(count, (n, pays) =>
        source(n, 90, { ...(n % 3 === 0 ? { kind: "capital" } : {}), pays: { lines: pays.map((one) => `l${one}`) } }),
      ),
    }),
  "tags of fences": (count) =>
    plan({
      lines: each(count, (n) => line(n, { tags: { a: `t${n}`, b: `u${n % 7}` } })),
      funding: each(count, (n) => source(n, 90, { pays: { tags: [`t${n}`, `u${n % 5}`] } })),
    }),
  "fences of a team and of a line": (count) =>
    plan({
      lines: each(count, (n) => line(n, { team: "a" })),
      funding: each(count, (n) => source(n, 90, { pays: n % 2 === 0 ? { teams: ["a"] } : { lines: [`l${n}`] } })),
    }),
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
  "sources on one saving": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      savings: [{ id: "v", perYear: { "2024/25": 1_000_000, "2025/26": 1_000_000 }, delivered: 0.5 }],
      funding: each(count, (n) => source(n, 90, { dependsOn: ["v"] })),
    }),
  "lines with a budget": (count) =>
    plan({
      lines: each(count, (n) => line(n, { budget: { "2024/25": 90 } })),
      funding: each(count, (n) => source(n, 90, { dependsOn: [`l${n}`] })),
    }),
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
      years: { from: "2024/25", to: "2083/84" },
      posts: [
        post(0, {
          count: 1,
          start: "2083-03-01",
          cover: each(count, (n) => ({ agency: "a", from: day(n), to: day(n) })),
        }),
      ],
    }),
  "covers for a handover": (count) =>
    plan({
      agencyRates: { a: { perWeek: 1800 } },
      years: { from: "2024/25", to: "2083/84" },
      posts: [post(0, { cover: each(count, (n) => ({ agency: "a", from: day(n), to: day(n), handover: true })) })],
    }),
  "vacancies of one post": (count) =>
    plan({
      years: { from: "2024/25", to: "2083/84" },
      posts: [post(0, { vacant: each(count, (n) => ({ from: day(2 * n), to: day(2 * n) })) })],
    }),
  "vacancies covered": (count) =>
    plan({
      years: { from: "2024/25", to: "2083/84" },
      agencyRates: { a: { perWeek: 1800 } },
      posts: [
        post(0, {
          vacant: each(count, (n) => ({ from: day(2 * n), to: day(2 * n) })),
          cover: each(count, (n) => ({ agency: "a", from: day(2 * n), to: day(2 * n) })),
        }),
      ],
    }),
  "vacancies of some people": (count) =>
    plan({
      years: { from: "2024/25", to: "2083/84" },
      posts: [
        post(0, { count: count, vacant: each(count, (n) => ({ from: day(2 * n), to: day(2 * n), count: n + 1 })) }),
      ],
    }),
  "vacancies that overlap": (count) =>
    plan({ posts: [post(0, { vacant: each(count, () => ({ from: "2024-05-01", to: "2024-06-01" })) })] }),
  "supplements of one post": (count) =>
    plan({
      years: { from: "2024/25", to: "2083/84" },
      onCosts: noOnCosts,
      posts: [
        post(0, {
          pay: { salary: 30_000 },
          supplement: each(count, (n) => ({ amount: 1, from: day(n), to: day(n + 1) })),
        }),
      ],
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
  "salaries of one post": (count) =>
    plan({
      years: { from: "2024/25", to: "2083/84" },
      onCosts: noOnCosts,
      posts: [post(0, { pay: { salary: each(count, (n) => ({ from: day(n), amount: 30_000 + n })) } })],
    }),
  awards: (count) =>
    plan({
      years: { from: "2024/25", to: "2083/84" },
      onCosts: noOnCosts,
      payAwards: each(count, (n) => ({ scale: "salaries", from: day(n), percent: 0.001, status: "assumed" })),
      posts: [post(0, { pay: { salary: 30_000 } }), post(1, { pay: { salary: 30_000 } })],
    }),
  "awards and dated salaries": (count) =>
    plan({
      years: { from: "2024/25", to: "2083/84" },
      onCosts: noOnCosts,
      payAwards: each(count, (n) => ({ scale: "salaries", from: day(2 * n), percent: 0.001, status: "assumed" })),
      posts: [post(0, { pay: { salary: each(count, (n) => ({ from: day(2 * n + 1), amount: 30_000 + n })) } })],
    }),
  "awards on points": (count) =>
    plan({
      onCosts: noOnCosts,
      payScales: {
        local: [{ from: "2024-04-01", points: Object.fromEntries(each(count, (n) => [`P${n}`, 30_000 + n])) }],
      },
      payAwards: each(count, (n) => ({
        scale: "local",
        from: "2025-04-01",
        percent: 1,
        points: [`P${n}`, `P${n}`],
        status: "assumed",
      })),
      posts: [post(0, { pay: { scale: "local", point: "P0", top: `P${count - 1}` } })],
    }),
  "points of a scale": (count) =>
    plan({
      onCosts: noOnCosts,
      payScales: {
        local: each(2, (t) => ({
          from: `202${4 + t}-04-01`,
          points: Object.fromEntries(each(count, (n) => [`P${t === 0 ? n : count - n}`, 30_000 + n])),
        })),
      },
      posts: [post(0, { pay: { scale: "local", point: "P1" } })],
    }),
  "tables of a scale": (count) =>
    plan({
      years: { from: "2024/25", to: "2083/84" },
      onCosts: noOnCosts,
      payScales: { local: each(count, (n) => ({ from: day(n), points: { A: 30_000 + n, B: 40_000 } })) },
      posts: each(count, (n) => post(n, { start: day(n), pay: { scale: "local", point: "A", top: "B" } })),
    }),
  scales: (count) =>
    plan({
      onCosts: noOnCosts,
      payScales: Object.fromEntries(
        each(count, (n) => [`scale${n}`, [{ from: "2024-04-01", points: { A: 30_000 + n } }]]),
      ),
      payAwards: each(count, (n) => ({ scale: `scale${n}`, from: "2025-04-01", percent: 1, status: "assumed" })),
      posts: each(count, (n) => post(n, { pay: { scale: `scale${n}`, point: "A" } })),
    }),
  "agency rates": (count) =>
    plan({
      agencyRates: Object.fromEntries(each(count, (n) => [`rate${n}`, { perWeek: 1800 + n }])),
      posts: each(count, (n) => post(n, { start: "2024-09-01", cover: { agency: `rate${n}`, from: "2024-04-01" } })),
    }),
  "pension rates": (count) =>
    plan({
      years: { from: "2024/25", to: "2083/84" },
      onCosts: {
        employerNi: "none",
        apprenticeshipLevy: "none",
        pension: each(count, (n) => ({ from: day(n), rate: 0.2 })),
      },
      posts: [post(0, { pay: { salary: 30_000 } })],
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
  teams: (count) => plan({ posts: each(count, (n) => post(n, { team: `team${n}` })) }),
  "tags of one post": (count) =>
    plan({
      posts: [post(0, { tags: Object.fromEntries(each(count, (n) => [`t${n}`, `v${n}`])) })],
      funding: [source(0, 1, { pays: { tags: each(count, (n) => `v${n}`) } })],
    }),
  scenarios: (count) =>
    plan({
      lines: [line(0)],
      scenarios: each(count, (n) => ({
        id: `c${n}`,
        changes: [{ change: "growth-rate", percent: 2, where: { id: "l0" } }],
      })),
    }),
  "scenarios in a chain": (count) =>
    plan({
      lines: [line(0)],
      scenarios: each(count, (n) => ({
        id: `c${n}`,
        ...(n > 0 ? { from: `c${n - 1}` } : {}),
        changes: [{ change: "growth-rate", percent: 2 + (n % 2), where: { id: "l0" } }],
      })),
    }),
  "scenarios by title": (count) =>
    plan({
      lines: each(count, (n) => line(n, { title: `Legal ${n}` })),
      scenarios: each(count, (n) => ({
        id: `c${n}`,
        changes: [{ change: "growth-rate", percent: 2, where: { title: `legal ${n}` } }],
      })),
    }),
  "scenarios by tag and team": (count) =>
    plan({
      lines: each(count, (n) => line(n, { team: `a${n}`, tags: { t: `v${n}` } })),
      scenarios: each(count, (n) => ({
        id: `c${n}`,
        changes: [{ change: "growth-rate", percent: 2, where: n % 2 === 0 ? { tag: `v${n}` } : { team: `a${n}` } }],
      })),
    }),
  "scenarios that select nothing": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      scenarios: each(count, (n) => ({
        id: `c${n}`,
        changes: [{ change: "growth-rate", percent: 2, where: { id: `nobody-${word(n)}` } }],
      })),
    }),
  "changes of one scenario": (count) =>
    plan({
      lines: each(count, (n) => line(n)),
      scenarios: [
        { id: "c", changes: each(count, (n) => ({ change: "growth-rate", percent: 2, where: { id: `l${n}` } })) },
      ],
    }),
  "changes of posts": (count) =>
    plan({
      posts: each(count, (n) => post(n)),
      scenarios: [
        { id: "c", changes: each(count, (n) => ({ change: "delay-starts", months: 1, where: { id: `p${n}` } })) },
      ],
    }),
  "claims of a plan": (count) => plan({ lines: [line(0)], claims: each(count, (n) => `£${n + 1}k in 2024/25`) }),
  "budget changes": (count) =>
    plan({
      budget: { base: 1_000_000, pressures: each(count, (n) => ({ id: `b${n}`, change: { "2024/25": 100 } })) },
      funding: each(count, (n) => source(n, 50, { drawsOn: `b${n}` })),
    }),
  "budget base": (count) =>
    plan({
      budget: {
        base: each(count, (n) => ({ id: `b${n}`, amount: 100 })),
        virements: each(count - 1, (n) => ({ from: `b${n}`, to: `b${n + 1}`, perYear: { "2024/25": 10 } })),
      },
      funding: each(count, (n) => source(n, 50, { drawsOn: `b${n}` })),
    }),
  "budget lines overdrawn": (count) =>
    plan({
      budget: { base: each(count, (n) => ({ id: `b${n}`, amount: 100 })) },
      funding: each(count, (n) => source(n, 150, { drawsOn: `b${n}` })),
    }),
  "sources on one budget line": (count) =>
    plan({
      budget: { base: [{ id: "b", amount: 1_000_000_000 }] },
      funding: each(count, (n) => source(n, 50, { drawsOn: "b" })),
    }),
  "budget demand": (count) =>
    plan({
      budget: {
        demand: each(count, (n) => ({ id: `d${n}`, count: 100, growth: { percent: 2 } })),
        pressures: each(count, (n) => ({ id: `b${n}`, demand: `d${n}`, each: 100 })),
      },
    }),
  "budget funding and reserves": (count) =>
    plan({
      budget: {
        base: 100,
        funding: each(count, (n) => ({ id: `f${n}`, kind: "grant", perYear: { "2024/25": 100 } })),
        reserves: each(count, (n) => ({ id: `r${n}`, opening: 100, out: { "2024/25": 10 } })),
      },
    }),
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
  "ids given twice": (count) => plan({ lines: each(count, (n) => line(0, { title: `Line ${n}` })) }),
  "years outside the plan": (count) =>
    plan({ lines: each(count, (n) => line(n, { perYear: { "2030/31": 1, "1999/00": 1 } })) }),
  "years of one line": (count) =>
    plan({
      lines: [
        line(0, {
          perYear: Object.fromEntries(
            each(count, (n) => [`${1000 + (n % 8000)}/${String((1001 + (n % 8000)) % 100).padStart(2, "0")}`, 1]),
          ),
        }),
      ],
    }),
  "keys that are no years": (count) =>
    plan({ lines: [line(0, { perYear: Object.fromEntries(each(count, (n) => [`y${n}`, 1])) })] }),
  "wrong dates": (count) => plan({ posts: each(count, (n) => post(n, { start: `2024-13-${n}` })) }),
  "wrong amounts": (count) => plan({ lines: each(count, (n) => line(n, { perYear: { "2024/25": `£${n} or so` } })) }),
};

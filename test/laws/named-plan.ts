/** The names that a plan gives to things, kind by kind. */
export interface NamesOfPlan {
  /** Of posts, lines, savings, sources and lines of the budget, each another. */
  readonly ids: readonly string[];
  /** Of a scale, an agency rate, a scenario and a tag's key, which are all keys or ids. */
  readonly keys: readonly string[];
  /** Of points, teams and tags, and titles: any text. */
  readonly texts: readonly string[];
  /** What a claim counts: letters. */
  readonly counted: string;
}

/** How many names of each kind a plan is given. */
export const COUNTS = { ids: 6, keys: 4, texts: 5 } as const;

/** A plan with something of every section, in which everything has the name that it is given. */
export function namedPlan({ ids, keys, texts, counted }: NamesOfPlan): object {
  const [scaled, covered, line, staff, saving, source] = ids;
  const [scale, rate, scenario, tag] = keys;
  const [low, high, team, tagged, title] = texts;
  const change = { change: "use-agency", share: 0.25, rate, where: { id: scaled } };
  return {
    ...{ outturn: 1, title, years: { from: "2024/25", to: "2025/26" } },
    payScales: {
      [scale!]: [
        {
          from: "2020-04-01",
          points: [
            { point: low, salary: 30_000 },
            { point: high, salary: 33_000 },
          ],
        },
      ],
    },
    payAwards: [{ scale, from: "2025-04-01", percent: 3, points: [low, high], status: "assumed" }],
    onCosts: { pension: "none" },
    vacancyFactor: { percent: 5, except: [covered, { team }, { tag: { [tag!]: tagged } }] },
    agencyRates: { [rate!]: { perWeek: 1500, source: title } },
    posts: [
      { id: scaled, title, pay: { scale, point: low, top: high }, start: "2024-04-01" },
      {
        ...{ id: covered, team, pay: { salary: 40_000 }, start: "2024-09-01", tags: { [tag!]: tagged } },
        cover: { agency: rate, from: "2024-05-01" },
      },
    ],
    lines: [
      { id: line, perYear: { "2024/25": 10_000 }, team, tags: { [tag!]: tagged }, budget: { "2024/25": 5000 } },
      { id: staff, kind: "staff", perYear: { "2024/25": 50_000 }, to: "2025-03-31" },
    ],
    savings: [{ id: saving, perYear: { "2024/25": 20_000 }, delivered: 0.5 }],
    funding: [
      {
        ...{ id: source, kind: "revenue", recurrent: true, perYear: { "2024/25": 90_000, "2025/26": 80_000 } },
        ...{ carryForward: "all", status: "confirmed", dependsOn: [saving, line], drawsOn: scaled },
        pays: { teams: [team], tags: [{ [tag!]: tagged }], posts: [scaled], lines: [line, staff] },
      },
    ],
    budget: {
      base: [{ id: line, amount: 1_000_000 }],
      growth: [{ id: scaled, change: { "2024/25": 90_000 } }],
      pressures: [{ id: covered, demand: staff, each: 100 }],
      demand: [{ id: staff, count: 10, growth: { percent: 10 } }],
      funding: [{ id: source, kind: "grant", perYear: { "2024/25": 900_000 } }],
      reserves: [{ id: saving, opening: 50_000 }],
      virements: [{ from: line, to: scaled, perYear: { "2024/25": 10 } }],
    },
    claims: [`2 ${counted}`, "£90,000 of funding in 2024/25"],
    scenarios: [{ id: scenario, changes: [change] }],
  };
}

/** What the command is asked about such a plan, each as the words after `outturn`. */
export function asked(path: string, { ids, keys }: NamesOfPlan): readonly (readonly string[])[] {
  const [scaled, , line, , saving, source] = ids;
  const [scale, rate, scenario] = keys;
  const explained = [
    `cost.byPost.${scaled}.2024/25`,
    `cost.byLine.${line}.2024/25`,
    `funding.applied.${source}.2024/25`,
  ];
  const ofBudget = [`budget.changes.${scaled}.sum.2024/25`, `budget.savings.${saving}.delivered.2024/25`];
  return [
    ["forecast", path, "--json"],
    ["forecast", path, "--json", "--scenario", scenario!],
    ["forecast", path, "--conventions", "--notes"],
    ["forecast", path, "--words"],
    ...["post", "team", "component", "line", "month"].map((by) => ["forecast", path, "--by", by]),
    ...[...explained, ...ofBudget].map((figure) => ["explain", path, figure, "--depth", "all"]),
    ["compare", path],
    ["compare", path, "--json"],
    ["budget", path, "--json"],
    ["claims", path, "--json"],
    ["check", path, "--json"],
    ["agency", path, "--rate", rate!, "--cap", `${rate}=1000`, "--established", scaled!, "--json"],
    ["tail", path, "--people", "2", "--json"],
    ["seek", path, "funding", "--source", source!, "--year", "2024/25", "--json"],
    ["sensitivity", path, "--input", "pay-award=0..5", "--scale", scale!, "--from", "2025-04-01", "--json"],
    ["bridge", path, "--scenario", scenario!, "--json"],
    ["chart", path, "--chart", "gap", "--json"],
  ];
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { outturn, putBackAfterEach } from "./in-process.ts";

const example = (path: string): string => fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url));
const posts = example("cheshire-east-2024/posts.yaml");
const printedLine = example("cheshire-east-2024/published.yaml");
const budget = example("leicestershire-2017/budget.yaml");
const folder = mkdtempSync(join(tmpdir(), "outturn-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

putBackAfterEach();

const inALine = async (...words: string[]): Promise<string> => (await outturn(...words)).printed.replace(/\s+/g, " ");

function fileOf(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe("explain of the medium-term budget", () => {
  test("a figure by its path in budget --json", async () => {
    const { printed } = await outturn("explain", budget, "budget.requirement.2018/19", "--json");
    expect(JSON.parse(printed).because).toMatchObject({ value: 500_000_00, rule: "budget-requirement" });
    expect(await inALine("explain", budget, "budget.demand.children-in-care.2018/19")).toContain("575.6");
  });

  test("a name that is nearly right", async () => {
    const { said, status } = await outturn("explain", budget, "budget.gap.anual.2018/19");
    expect([status, said]).toEqual([2, expect.stringContaining("Did you mean budget.gap.annual.2018/19?")]);
  });

  test("a plan that has no budget", async () => {
    expect((await outturn("explain", posts, "budget.base")).said).toContain("The plan has no budget.");
  });
});

describe("a cap on what agency charges", () => {
  test("of --week names the posts that would be charged it", async () => {
    const says = await inALine("agency", posts, "--week", "1800", "--cap", "1700");
    expect(says).toContain(
      "The charge of £1,800 a week is above the cap of £1,700: charged for Team manager, child protection; Social",
    );
    expect(await inALine("agency", posts, "--week", "1800", "--cap", "1800")).not.toContain("above the cap");
  });

  test("of --premium names the staff lines", async () => {
    expect(await inALine("agency", printedLine, "--premium", "1800/1280", "--cap", "1700")).toContain(
      "The premium's £1,800 is above the cap of £1,700: charged for Staffing of the improvement plan.",
    );
  });

  test("without either is of nothing", async () => {
    expect(await outturn("agency", posts, "--cap", "1700")).toMatchObject({ status: 2 });
  });
});

test("what options name and the plan does not have is wrong usage, with what was probably meant", async () => {
  const known = await outturn("agency", posts, "--week", "1800", "--established", "no-such-post");
  expect(known).toMatchObject({ status: 2, said: expect.stringContaining('There is no post "no-such-post".') });
  expect(await outturn("seek", posts, "start-delay", "--where", "nobody")).toMatchObject({ status: 2 });
  expect((await outturn("seek", posts, "increments")).said).toContain("it has no order");
  const figure = await outturn("sensitivity", posts, "--input", "start-delay=0..9", "--figure", "cost.totl.2024/25");
  expect(figure.said).toContain("did you mean cost.total.2024/25");
  const grade = await outturn("tail", posts, "--turnover", "10%", "--establishment", "60", "--grade", "njc");
  expect(grade).toMatchObject({ status: 2, said: expect.stringContaining("The grades are njc ") });
});

test("what is left when the money stops is asked by its name, and by the one it first had", async () => {
  const asked = await inALine("after-end", printedLine);
  expect(asked).toContain("What goes on costs £1,482,545.45 a year: all of it is unfunded on confirmed money alone");
  expect(await inALine("tail", printedLine)).toBe(asked);
  const json = JSON.parse((await outturn("after-end", printedLine, "--prices", "last", "--json")).printed);
  expect(json).toMatchObject({
    ...{ prices: "last", annual: "1482545.45", cost: "1482545.45", byYear: { "2025/26": "123545.45" } },
    unfunded: { conditional: { aYear: "482545.45", byYear: { "2025/26": "123545.45", "2026/27": "442333.33" } } },
    moneyThatGoesOn: [{ id: "mtfs-growth", status: "conditional", aYear: "1000000.00" }],
    moneyThatStops: [],
  });
  expect(await outturn("after-end", printedLine, "--prices", "some")).toMatchObject({ status: 2 });
});

test("changes that cannot be made are said with their place in the file", async () => {
  const changes = fileOf(
    "changes.json",
    '[\n  { "change": "delay-starts", "days": 3, "where": { "id": "nobody" } }\n]\n',
  );
  for (const question of [["bridge"], ["seek", "start-delay"]] as const) {
    const [command, ...more] = question;
    const { said, status } = await outturn(command, posts, ...more, "--changes", changes);
    expect([status, said]).toEqual([1, expect.stringContaining(`${changes}:2:3 selects-nothing: `)]);
  }
});

test("a printed year that is none of the plan's is wrong usage", async () => {
  const { said, status } = await outturn("calibrate", posts, "--printed", "2030/31=1m");
  expect([status, said]).toEqual([
    2,
    expect.stringContaining('--printed: the plan has no year "2030/31". Its years: 2024/25'),
  ]);
});

test("a plan on a point that goes is refused, where it stands, and nothing is printed", async () => {
  const plan = fileOf(
    "point-that-goes.yaml",
    `outturn: 1
title: A point that goes
years: { from: 2024/25, to: 2026/27 }
payScales:
  s:
    - { from: 2024-04-01, points: { A: 30000, B: 40000, C: 50000 } }
    - { from: 2025-04-01, points: { A: 31000, C: 51000 } }
onCosts: { pension: none, employerNi: none, apprenticeshipLevy: none }
posts:
  - { id: chief, pay: { salary: 90000 }, start: 2024-04-01 }
  - { id: worker, pay: { scale: s, point: B }, start: 2024-04-01 }
`,
  );
  for (const words of [
    ["forecast", plan, "--by", "post"],
    ["check", plan],
    ["explain", plan, "cost.byPost.worker.2025/26"],
  ]) {
    const { printed, said, status } = await outturn(...words);
    expect([status, printed]).toEqual([1, ""]);
    expect(said).toContain(`${plan}:11:43 point-not-in-force: This post is on point "B" of "s" on 2025-04-01`);
  }
});

test("the uplifts of a printed line are told apart by name", async () => {
  const says = await inALine("calibrate", printedLine, "--uplift", "award=3", "--uplift", "rates=1.2");
  expect(says).toContain("Award -13,341 Rates -5,383");
});

describe("what is typed after an option is held to the field that it stands for", () => {
  const quarter = fileOf(
    "share.yaml",
    `outturn: 1
title: Share or per cent
years: { from: 2024/25, to: 2024/25 }
agencyRates: { sw: { perWeek: 1400 } }
posts:
  - { id: a, count: 2, pay: { fullCost: 36500 }, start: 2024-04-01, end: 2025-03-31, contract: fixed-term }
funding:
  - { id: f, kind: revenue, recurrent: true, perYear: { 2024/25: 80000 }, carryForward: none, status: confirmed }
scenarios:
  - { id: some, changes: [{ change: use-agency, share: 0.25, rate: sw }] }
`,
  );
  const share = (range: string) =>
    outturn("sensitivity", quarter, "--input", `agency-share=${range}`, "--rate", "sw", "--json");

  test("0.25 and 25% are a quarter, as in a plan: 2 × £36,500 × 25% more", async () => {
    for (const range of ["0..0.25", "0..25%", "0%..25%"]) {
      const { printed } = await share(range);
      expect([range, JSON.parse(printed).oneAtATime[0].high.all]).toEqual([range, "18250.00"]);
    }
    // What a quarter comes to in the plan that a scenario makes of it
    const cost = async (...more: readonly string[]): Promise<number> =>
      Number(JSON.parse((await outturn("forecast", quarter, "--json", ...more)).printed).cost.total["2024/25"]);
    expect((await cost("--scenario", "some")) - (await cost())).toBe(18_250);
  });

  test.each([
    ["0..200", 'this is "200"'],
    ["0..25", 'For 25 per cent write 0.25 or "25%".'],
    ["-5..5", '"-5" is less than nothing'],
    ["0.2..0.1", "0.2 is not below 0.1"],
    ["0..x", '"x" is not a rate. Write a share of the whole such as 0.2, or "20%".'],
  ])("a share from %s is refused, with the mend", async (range, mend) => {
    const { said, status, printed } = await share(range);
    expect([status, printed, said.replace(/\s+/g, " ")]).toEqual([2, "", expect.stringContaining(mend)]);
  });

  test.each([
    [
      ["sensitivity", "--input", "start-delay=0..400"],
      "at most 364 days: later, a post would start after its last day",
    ],
    [["sensitivity", "--input", "start-delay=0..9", "--input", "start-delay=0..20"], '"start-delay" is given twice'],
    [
      ["sensitivity", "--input", "start-delay=0..9", "--scale", "njc"],
      "--scale is for pay-award, which is not asked about here",
    ],
    [["chart", "--chart", "gap", "--rate", "sw"], "--rate is for agency-share"],
    [
      ["goal-seek", "funding", "--source", "f", "--year", "2030/31"],
      'the plan has no year "2030/31". Its years: 2024/25.',
    ],
    [["goal-seek", "funding", "--source", "f", "--year", "2024-25"], "Did you mean 2024/25?"],
    [
      ["goal-seek", "agency-share", "--rate", "sw", "--premium", "9/8"],
      "takes --rate, for posts, or --premium, for staff lines; not both",
    ],
    [
      ["goal-seek", "start-delay", "--figure", "cost.all", "--at-most", "lots"],
      '--at-most: "lots" is not an amount of money',
    ],
    [["agency", "--week", "-5"], "--week: "],
    [["agency", "--week", "20m"], "--week: "],
    [["agency", "--rate", "sw", "--cap", "sw=1", "--cap", "sw=2"], '--cap: "sw" is given twice'],
    [["agency", "--rate", "sw", "--established", "a,a"], '--established: "a" is given twice'],
    [["agency", "--rate", "sw", "--recruited", "2024-06-31"], "--recruited: "],
    [["after-end", "--turnover", "15", "--establishment", "60"], 'For 15 per cent write 0.15 or "15%".'],
    [["after-end", "--people", "0"], "--people: "],
    [["calibrate", "--printed", "2024/25=1k", "--printed", "2024/25=2k"], '--printed: "2024/25" is given twice'],
    [["bridge", "--scenario", "base"], "the plan as it stands has none"],
    [["bridge", "--scenario", "none"], 'the plan has no scenario "none"'],
    [["compare", "some", "some"], 'compare: "some" is given twice'],
    [["forecast", "--scenario", "some+some"], '--scenario: "some" is given twice'],
  ] as const)("%j is wrong usage", async ([command, ...words], mend) => {
    const { said, status, printed } = await outturn(command, quarter, ...words);
    expect([status, printed, said.replace(/\s+/g, " ")]).toEqual([2, "", expect.stringContaining(mend)]);
  });
});

describe("every question takes a scenario, or several", () => {
  const several = fileOf(
    "several.yaml",
    `outturn: 1
title: Two at once
years: { from: 2024/25, to: 2024/25 }
posts:
  - { id: a, pay: { fullCost: 36500 }, start: 2024-04-01 }
  - { id: b, pay: { fullCost: 36500 }, start: 2024-04-01 }
conventions: { partMonth: days-of-year }
scenarios:
  - { id: late, changes: [{ change: delay-starts, days: 10, where: { id: a } }] }
  - { id: half, changes: [{ change: change-fte, fte: 0.5, where: { id: b } }] }
  - { id: later, from: late, changes: [{ change: change-count, count: 2, where: { id: b } }] }
`,
  );
  const bridged = async (...words: readonly string[]) =>
    JSON.parse((await outturn("bridge", several, ...words, "--json")).printed);

  test("a bridge over two together, from the plan to both; over one that starts from another, its own changes", async () => {
    const both = await bridged("--scenario", "late+half");
    expect([both.from, both.to, both.steps.map(({ effect }: { effect: string }) => effect)]).toEqual([
      "73000.00",
      "53750.00",
      ["-1000.00", "-18250.00"],
    ]);
    const own = await bridged("--scenario", "later");
    expect([own.from, own.to, own.steps.length]).toEqual(["72000.00", "108500.00", 1]);
  });

  test("the waterfall likewise, and the others", async () => {
    const drawn = await outturn("chart", several, "--chart", "waterfall", "--scenario", "late+half", "--json");
    expect(JSON.parse(drawn.printed).title).toContain("falls by £19k");
    for (const words of [
      ["sensitivity"],
      ["after-end"],
      ["goal-seek", "start-delay"],
      ["chart", "--chart", "gap"],
    ] as const) {
      const [command, ...more] = words;
      const { status, printed } = await outturn(command, several, ...more, "--scenario", "late+half");
      expect([command, status]).toEqual([command, 0]);
      if (command !== "chart") expect(printed).toContain("(late+half)");
    }
  });
});

describe("explain takes what other commands print", () => {
  const twins = fileOf(
    "twins.yaml",
    `outturn: 1
title: Two of a name
years: { from: 2024/25, to: 2025/26 }
posts:
  - { id: sw1, title: Social worker, pay: { fullCost: 36500 }, start: 2024-04-01 }
  - { id: sw2, title: Social worker, pay: { fullCost: 40000 }, start: 2024-04-01 }
  - { id: lead, title: Team lead, pay: { fullCost: 50000 }, start: 2025-04-01, source: Board paper 7 }
funding:
  - { id: grant, title: Improvement grant, kind: revenue, recurrent: true, perYear: { 2024/25: 60000, 2025/26: 100k }, carryForward: none, status: confirmed }
`,
  );
  const because = async (asked: string) => JSON.parse((await outturn("explain", twins, asked, "--json")).printed);

  test("a figure of all years, as bridge and sensitivity name it", async () => {
    expect((await because("cost.all")).because).toMatchObject({
      ...{ figure: "cost.all", value: 203_000_00, says: "the sum of" },
      parts: [
        { figure: "cost.total.2024/25", value: 76_500_00 },
        { figure: "cost.total.2025/26", value: 126_500_00 },
      ],
    });
    expect((await because("gap.confirmed.all")).because).toMatchObject({ value: 43_000_00 });
    expect((await outturn("explain", twins, "staff.people.all")).status).toBe(2);
  });

  test("the title of a post or a source, in any case, and an id", async () => {
    expect((await because("team LEAD")).because).toMatchObject({ figure: "cost.byPost.lead.all", value: 50_000_00 });
    expect((await because("Improvement grant")).because).toMatchObject({
      figure: "funding.applied.grant.all",
      value: 160_000_00,
    });
    expect((await because("sw2")).because).toMatchObject({ figure: "cost.byPost.sw2.all", value: 80_000_00 });
    expect((await because("Social worker (sw2)")).because).toMatchObject({ figure: "cost.byPost.sw2.all" });
  });

  test("a title that two posts have: both are named", async () => {
    const says = await inALine("explain", twins, "Social worker");
    expect(says).toContain('2 figures may be meant by "Social worker".');
    expect(says).toContain("the cost of Social worker (sw1) in all years (cost.byPost.sw1.all) £73,000");
  });

  test("an amount gives the figures that show it, as roundly as it is written", async () => {
    const whole = await because("£126,500");
    expect(whole.figures.map(({ figure }: { figure: string }) => figure)).toEqual([
      "cost.total.2025/26",
      "cost.byComponent.full-cost.2025/26",
      "cost.fullYearTotal",
    ]);
    const { figures } = await because("77k");
    expect(figures).toEqual([
      { figure: "cost.total.2024/25", value: 76_500_00 },
      { figure: "cost.byComponent.full-cost.2024/25", value: 76_500_00 },
    ]);
    expect(await outturn("explain", twins, "£76,501")).toMatchObject({ status: 2 });
  });

  test("a page to file: the figure, its parts, what it rests on and what states no source", async () => {
    const { printed } = await outturn("explain", posts, "cost.byPost.performance-analyst.2024/25", "--audit");
    const says = printed.replace(/\s+/g, " ");
    expect(says).toMatch(
      /^The cost of Performance analyst in 2024\/25 £20,706\.45 \(cost\.byPost\.performance-analyst\.2024\/25\)/,
    );
    expect(says).toContain("How it is made = the sum of the cost of Performance analyst in November 2024 £4,141.29");
    expect(says).toContain("NJC point 28 from 1 April 2023 (ASCL: NJC pay offer 2023");
    expect(says).toContain("What the plan states without a source the FTE of Performance analyst 1");
    expect(says).toMatch(/Conventions: .*by which the same inputs can be told: [0-9a-f]{64} $/);
    expect(printed.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});

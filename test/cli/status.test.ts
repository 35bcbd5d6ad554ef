import { chmodSync, copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fullPlan } from "../../packages/cli/src/full-plan.ts";
import { bin, inShell, ordinarily, outturn } from "./command.ts";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";
import { funded, shortInYearTwo, twoIssues } from "./plans.ts";

const folder = ownFolder();
const good = fileIn(folder, "plan.yaml", shortInYearTwo);
fileIn(folder, "funded.yaml", funded);
fileIn(folder, "bad.yaml", twoIssues);
fileIn(folder, "full.yaml", fullPlan);

const run = (line: string) => outturnHere(line.split(" "), { cwd: folder });

/** What no output of any kind ever holds. */
const stackLine = /\n\s+at .+:\d+:\d+/;

/** What no output of any kind ever holds. */
const inner = new RegExp(`${stackLine.source}|node:internal|\\bundefined\\b|\\bNaN\\b|\\[object `);

describe("status 0: a forecast was made", () => {
  test.each([
    "forecast plan.yaml", // a gap is a finding
    "forecast funded.yaml",
    "forecast plan.yaml --json",
    "forecast plan.yaml --by line --year 2025/26 --in thousands",
    "forecast plan.yaml --words --in millions",
    "forecast plan.yaml --conventions --notes",
    "explain plan.yaml gap.confirmed.2025/26",
    "explain plan.yaml cost.total.2025/26 --depth all --json",
    "check plan.yaml",
    "check full.yaml",
    "forecast full.yaml",
    "forecast full.yaml --words",
    "forecast full.yaml --json",
    "compare full.yaml",
    "compare full.yaml --ranges",
    "compare full.yaml --ranges --json",
    "risk plan.yaml",
    "risk plan.yaml --json",
    "risk full.yaml --draws 20",
    "risk full.yaml --draws 20 --json",
    "risk full.yaml --draws 5..9 --drivers",
    "risk full.yaml --draw 3",
    "risk full.yaml --draw 3 --json",
    "init every-key.yaml --full",
    "check plan.yaml --json",
    "rates",
    "rates --json",
    "schema",
    "--version",
  ])("outturn %s, and nothing on standard error", async (line) => {
    const { status, out, err } = await run(line);
    expect([status, err]).toEqual([0, ""]);
    expect(out).not.toBe("");
    expect(out).not.toMatch(inner);
  });
});

test.each([
  ["forecast plan.yaml --json", 0],
  ["forecast bad.yaml", 1],
  ["forecast bad.yaml --json", 1],
  ["frcast plan.yaml", 2],
  ["risk full.yaml --seed 1.5", 2],
  ["risk full.yaml --draws 100000000", 2],
  ["risk full.yaml --draws 9..5", 2],
  ["forecast nowhere.yaml", 3],
])("outturn %s prints, says and comes to the same in a process of its own: status %i", async (line, status) => {
  const ran = outturn(line.split(" "), { cwd: folder });
  expect(ran).toEqual(await run(line));
  expect(ran.status).toBe(status);
});

describe("status 1: the plan has issues", () => {
  test("each on a line of standard error: place, code, what is wrong, how to mend it", async () => {
    const { status, out, err } = await run("forecast bad.yaml");
    expect([status, out]).toEqual([1, ""]);
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^bad\.yaml:3:1 unknown-key: .*yeers.* Did you mean "years"\?/);
    expect(lines[1]).toMatch(/^bad\.yaml:5:\d+ year-outside-plan: /);
  });

  test.each(["forecast", "check", "explain"])(
    "with %s --json they are on standard output, and nothing else is",
    async (word) => {
      const figure = word === "explain" ? " cost.total.2024/25" : "";
      const { status, out, err } = await run(`${word} bad.yaml${figure} --json`);
      expect([status, err]).toEqual([1, ""]);
      const { issues, ...rest } = JSON.parse(out);
      expect(rest).toEqual({});
      expect(issues.map(({ code, at }: { code: string; at: string }) => `${at} ${code}`)).toEqual([
        "bad.yaml:3:1 unknown-key",
        expect.stringMatching(/^bad\.yaml:5:\d+ year-outside-plan$/),
      ]);
      expect(Object.keys(issues[0]).sort()).toEqual(["at", "code", "mend", "path", "problem"]);
    },
  );

  test.each([
    ["empty.yaml", "", "empty-file"],
    ["space.yaml", "# nothing\n", "empty-file"],
    ["picture.yaml", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]), "not-text"],
    ["latin.yaml", Uint8Array.from([...Buffer.from("outturn: 1\ntitle: caf"), 0xe9]), "wrong-encoding"],
    ["list.yaml", "- 1\n- 2\n", "not-a-plan"],
    ["deep.json", `${"[".repeat(5000)}${"]".repeat(5000)}`, "too-deep"],
    ["broken.json", '{"outturn": 1,', "syntax"],
    [
      "double.json",
      '{"outturn": 1, "title": "a", "title": "b", "years": {"from": "2024/25", "to": "2024/25"}}',
      "duplicate-key",
    ],
  ])("%s is refused in one line", async (name, content, code) => {
    fileIn(folder, name, content);
    const { status, out, err } = await run(`forecast ${name}`);
    expect([status, out]).toEqual([1, ""]);
    expect(err.split("\n")[0]).toMatch(new RegExp(`^${name.replace(".", "\\.")}:\\d+:\\d+ ${code}: `));
    expect(err).not.toMatch(inner);
  });

  test("a control total that is not met has its place too, from a file and from standard input", async () => {
    const text = `${shortInYearTwo}expect: { cost: { 2024/25: 600k } }\n`;
    fileIn(folder, "expected.yaml", text);
    expect((await run("forecast expected.yaml")).err).toMatch(
      /^expected\.yaml:14:28 expect-not-met: .*£600,000.*£628,000/,
    );
    const { status, err } = outturn(["forecast", "-"], { cwd: folder, input: text });
    expect(status).toBe(1);
    expect(err).toMatch(/^stdin:14:28 expect-not-met: /);
  });

  test("a name that would move the cursor or write on other lines is shown without doing so", async () => {
    fileIn(folder, "bad\u001b[2Jname.yaml", twoIssues);
    const { err } = outturn(["forecast", "bad\u001b[2Jname.yaml"], { cwd: folder });
    expect(err).not.toContain("\u001b");
    expect(err).toMatch(/^bad�\[2Jname\.yaml:3:1 unknown-key/);
  });
});

describe("status 2: wrong usage", () => {
  test.each([
    ["", "Usage: outturn"],
    ["frcast plan.yaml", "Did you mean forecast?"],
    ["forecast", "missing required argument"],
    ["forecast plan.yaml more.yaml", "too many arguments"],
    ["forecast plan.yaml --jsn", "Did you mean --json?"],
    ["forecast plan.yaml --by posts", "post, team, component, month, line"],
    ["forecast plan.yaml --in euros", "pounds, thousands, millions"],
    ["forecast plan.yaml --year 2025", "Did you mean 2025/26? Its years: 2024/25, 2025/26."],
    ["forecast plan.yaml --year 1999/00", "Its years: 2024/25, 2025/26."],
    ["forecast plan.yaml --scenario agency", 'the plan has no scenario "agency"'],
    ["forecast plan.yaml --json --by post", "cannot be used with"],
    ["forecast plan.yaml --words --year 2024/25", "cannot be used with"],
    ["explain plan.yaml", "missing required argument"],
    ["explain plan.yaml cost.totl.2024/25", "Did you mean cost.total.2024/25?"],
    ["explain plan.yaml cost.byLine.stafff.2024-09", "Did you mean cost.byLine.staff.2024-09?"],
    ["explain plan.yaml gap", "confirmed, conditional, total"],
    ["explain plan.yaml nonsense", "cost.total.2024/25"],
    ["explain plan.yaml cost.total.2024/25 --depth deep", "--depth takes a whole number"],
  ])("outturn %s", async (line, says) => {
    const { status, out, err } = await outturnHere(line === "" ? [] : line.split(" "), { cwd: folder });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(says);
    expect(err).not.toMatch(inner);
  });
});

describe("status 3: something outside the plan failed", () => {
  test.each([
    ["forecast nowhere.yaml", "nowhere.yaml: there is no such file"],
    ["check .", ".: it is a folder"],
    ["explain plan.yaml/inside cost.total.2024/25", "part of its path is a file"],
    ["forecast nowhere.yaml --json", "nowhere.yaml: there is no such file"],
    ["schema --out nowhere/schema.json", "nowhere/schema.json: there is no such folder"],
    ["schema --out .", ".: "],
    ["init nowhere/plan.yaml", "nowhere/plan.yaml: there is no such folder"],
    ["init plan.yaml", "plan.yaml: it is there already"],
  ])("outturn %s", async (line, says) => {
    const { status, out, err } = await run(line);
    expect([status, out]).toEqual([3, ""]);
    expect(err).toMatch(/^outturn: .*\n$/); // one line
    expect(err).toContain(says);
    expect(err).not.toMatch(inner);
    expect(readFileSync(good, "utf8")).toBe(shortInYearTwo);
  });

  test("a file that may not be opened", () => {
    const path = fileIn(folder, "closed.yaml", shortInYearTwo);
    chmodSync(path, 0);
    const { status, err } = ordinarily(["forecast", "closed.yaml"], folder);
    expect([status, err]).toEqual([3, expect.stringContaining("you may not open it")]);
  });

  test.each(["forecast endless", "bridge plan.yaml --changes endless"])("what never ends: outturn %s", (line) => {
    const { status, err } = inShell(
      "rm -f endless; mkfifo endless; { timeout 60 yes > endless & }",
      line.split(" "),
      folder,
    );
    expect([status, err]).toEqual([3, expect.stringContaining("endless: it is larger than 100 MB")]);
  });

  test("a command of which nothing is built says so in one line", () => {
    mkdirSync(join(folder, "unbuilt/bin"), { recursive: true });
    copyFileSync(bin, join(folder, "unbuilt/bin/outturn.mjs"));
    const { status, out, err } = outturn([], { cwd: folder, bin: join(folder, "unbuilt/bin/outturn.mjs") });
    expect([status, out]).toEqual([3, ""]);
    expect(err).toMatch(/^outturn: nothing is built yet.*\n$/);
  });

  test("what nobody foresaw is one line that asks to be reported; the way inside is shown to who asks for it", () => {
    const patch = fileIn(folder, "patch.cjs", "JSON.stringify = () => { throw new TypeError('out of order'); };");
    const env = { NODE_OPTIONS: `--require=${patch}` };
    const { status, out, err } = outturn(["rates", "--json"], { cwd: folder, env });
    expect([status, out]).toEqual([3, ""]);
    expect(err).toMatch(/^outturn: .*TypeError: out of order.*report.*\n$/);
    expect(outturn(["rates", "--json"], { cwd: folder, env: { ...env, OUTTURN_DEBUG: "1" } }).err).toMatch(stackLine);
  });
});

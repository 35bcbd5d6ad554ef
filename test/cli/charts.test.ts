import { readFileSync } from "node:fs";
import { join } from "node:path";
import { forecastCharts } from "@outturn/core/charts";
import { describe, expect, test } from "vitest";
import { outturn, root } from "./command.ts";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";
import { shortInYearTwo } from "./plans.ts";

const folder = ownFolder();
fileIn(folder, "plan.yaml", shortInYearTwo);

const run = (line: string) => outturnHere(line.split(" "), { cwd: folder });
/** In a process of its own, which draws with what it brings. */
const drawn = (line: string) => outturn(line.split(" "), { cwd: folder });
const scenarios = join(root, "examples/cheshire-east-2024/scenarios.yaml");
const posts = join(root, "examples/cheshire-east-2024/posts.yaml");
const act = join(root, "examples/leicestershire-2017/act.yaml");
const budget = join(root, "examples/leicestershire-2017/budget.yaml");

describe("outturn chart", () => {
  test.each([...Object.keys(forecastCharts), "tail"])("%s tells a picture in words, with its table", async (name) => {
    const { status, out, err } = await run(`chart plan.yaml --chart ${name}`);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/- .*(?:chart of|nothing to draw)/s);
    expect(out.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });

  test.each([
    ["waterfall", `chart ${scenarios} --chart waterfall --scenario agency-162 --figure gap.conditional.all`],
    ["tornado", `chart ${posts} --chart tornado --input start-delay=0..28`],
    ["budget", `chart ${budget} --chart budget`],
    ["caseload", `chart ${act} --chart caseload`],
    ["actions", `chart ${act} --chart actions --on 2018-01-01`],
    ["invest", `chart ${act} --chart invest --act base --instead nothing`],
  ])("%s answers a question of its own", async (name, line) => {
    const { status, out } = await run(`${line} --json`);
    expect(status).toBe(0);
    const { title, alt, table, spec, fingerprint, ...rest } = JSON.parse(out);
    expect(rest).toEqual({ name });
    expect(alt).toContain(title);
    expect(table.rows.length).toBeGreaterThan(0);
    expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v6.json");
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  test("writes SVG, PNG at twice the size, and the specification; over one that is there by force alone, and says what it was", () => {
    for (const name of ["a.svg", "a.png", "a.vl.json"]) {
      const line = `chart plan.yaml --out ${name} --width 400 --scheme dark`;
      const { status, out, err } = drawn(line);
      expect([status, out]).toEqual([0, ""]);
      expect(err).toMatch(new RegExp(`^Wrote ${name}: .*short[^,]*\\.\n$`));
      const again = drawn(line);
      expect([again.status, again.out]).toEqual([3, ""]);
      expect(again.err).toMatch(
        /it is there already: (a|the specification of a) picture,? (that|which) Outturn made, ".*£359/,
      );
      expect(drawn(`${line} --force`).err).toMatch(
        /in place of (a|the specification of a) picture,? (that|which) Outturn made/,
      );
    }
    const svg = readFileSync(join(folder, "a.svg"), "utf8");
    const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg)!;
    const png = readFileSync(join(folder, "a.png"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(width).toBe("400");
    expect(JSON.parse(readFileSync(join(folder, "a.vl.json"), "utf8")).layer.length).toBeGreaterThan(0);
  });

  test.each([
    ["chart plan.yaml --chart gpa", '--chart: there is no "gpa". Did you mean "gap"?'],
    ["chart plan.yaml --out gap.sgv", "must end in .svg, .png or .vl.json. Did you mean .svg?"],
    ["chart plan.yaml --out gap", "must end in .svg, .png or .vl.json."],
    ["chart plan.yaml --scheme drak", 'Did you mean "dark"?'],
    ["chart plan.yaml --width 10", "--width takes a whole number from 200 to 4000"],
    ["chart plan.yaml --scenario late", 'the plan has no scenario "late"'],
    ["chart plan.yaml --chart waterfall", "give --changes, or a --scenario that has some"],
    ["chart plan.yaml --chart tornado", "give --input"],
    ["chart plan.yaml --chart actions", "the plan has no actions"],
    ["chart plan.yaml --chart invest", "give --act"],
    ["chart plan.yaml --chart invest --act base", "--act and --instead are both base"],
    ["chart plan.yaml --chart budget", "has no budget"],
  ])("outturn %s is wrong usage, and says what to do", async (line, says) => {
    const { status, out, err } = await run(line);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";
import { shortInYearTwo } from "./plans.ts";

const folder = ownFolder();
fileIn(folder, "plan.yaml", shortInYearTwo);
fileIn(folder, "own.md", "# Money\n\nIt costs {{cost.all}}, for {{word.council}}.\n");
fileIn(folder, "council.yaml", "words: { council: the Council }\nregister: web\nasAt: 2025-03-04\n");

const run = (line: string) => outturnHere(line.split(" "), { cwd: folder });

describe("outturn paper", () => {
  test("prints a paper as Markdown, and writes the same to a file with what it leaves open", async () => {
    const printed = await run("paper plan.yaml");
    expect([printed.status, printed.err]).toEqual([0, ""]);
    const written = await run("paper plan.yaml --out paper.md");
    expect(written.err).toMatch(/^Wrote paper.md: draft, \d+ questions to the writer.\n$/);
    const kept = readFileSync(join(folder, "paper.md"), "utf8");
    // Beside what is printed it holds comments alone, which say which figure stands where.
    expect(kept.replace(/<!--[^>]*-->/g, "")).toBe(printed.out);
    expect(kept).toContain("<!--cost.all words-->");
  });

  test("writes Word and HTML by the end of the file's name, with its pictures", async () => {
    expect((await run("paper plan.yaml --out paper.html")).status).toBe(0);
    expect(readFileSync(join(folder, "paper.html"), "utf8")).toMatch(
      /<img src="data:image\/svg\+xml,[^"]+" width="720"/,
    );
    expect((await run("paper plan.yaml --out paper.docx")).err).toMatch(/^Wrote paper.docx: draft/);
    const parts = unzipSync(readFileSync(join(folder, "paper.docx")));
    expect(Object.keys(parts)).toContain("word/media/picture1.png");
    expect((await run("paper plan.yaml --out paper.docx")).status).toBe(3);
  });

  test("takes a template of one's own, with the council's settings", async () => {
    const { out, status } = await run("paper plan.yaml --template own.md --settings council.yaml --final");
    expect(status).toBe(0);
    expect(out).toMatch(/Final\. Figures as at 4 March 2025\..*It costs £1.99 million, for the Council\./s);
  });

  test("lists every figure and every question", async () => {
    expect((await run("paper plan.yaml --figures")).out).toMatch(/^\{\{cost\.all\}\} {2}£/m);
    expect((await run("paper plan.yaml --questions")).out).toMatch(/^do-nothing: What would it cost/m);
  });

  test("says what is wrong, with its line, and writes nothing", async () => {
    fileIn(folder, "wrong.md", "# Money\n\nIt costs £5.\n");
    const wrong = await run("paper plan.yaml --template wrong.md --out wrong-paper.md");
    expect([wrong.status, wrong.err.split(" ")[0]]).toEqual([1, "wrong.md:3:1"]);
    expect(existsSync(join(folder, "wrong-paper.md"))).toBe(false);
    const unfinished = await run("paper plan.yaml --final");
    expect([unfinished.status, unfinished.err.split(" ")[1]]).toEqual([1, "not-final:"]);
  });

  test("refuses a name that ends in nothing it writes, a template that is not there, and a file that is", async () => {
    expect(await run("paper plan.yaml --out paper.pdf")).toMatchObject({ status: 2 });
    expect((await run("paper plan.yaml --template finanse")).err).toContain("Did you mean finance?");
    expect((await run("paper plan.yaml --out plan.yaml.md --template own.md --out own.md --force")).status).toBe(2);
  });
});

describe("outturn paper --update", () => {
  fileIn(folder, "later.yaml", shortInYearTwo.replace("1.359m", "1.401m").replace("£1,359,000", "£1,401,000"));

  test.each(["md", "html", "docx"])("puts new figures into a .%s that was kept, and lists what moved", async (end) => {
    await run(`paper plan.yaml --out kept.${end}`);
    const dry = await run(`paper later.yaml --update kept.${end}`);
    expect([dry.status, dry.out.split("\n")[0]]).toEqual([0, expect.stringMatching(/^\d+ figures moved\.$/)]);
    const { out, err, status } = await run(`paper later.yaml --update kept.${end} --out new.${end}`);
    expect([status, err, out]).toEqual([0, `Wrote new.${end}.\n`, dry.out]);
    const checked = await run(`claims new.${end} --plan later.yaml --json`);
    const { sentences, silences } = JSON.parse(checked.out);
    expect([sentences.every(({ verdict }: { verdict: string }) => verdict === "agrees"), silences]).toEqual([true, []]);
    expect((await run(`claims kept.${end} --plan later.yaml`)).out).toContain("Does not agree");
  });

  test("says what no longer holds and writes nothing", async () => {
    fileIn(folder, "said.md", "It is fully funded. It costs £1<!--cost.all words-->.\n");
    const { status, err } = await run("paper plan.yaml --update said.md --out said-new.md");
    expect([status, err.split(" ").slice(0, 2)]).toEqual([1, ["said.md:1", "sentence-wrong:"]]);
    expect(existsSync(join(folder, "said-new.md"))).toBe(false);
  });

  test("takes no other form, and no plan for a draft", async () => {
    expect(await run("paper plan.yaml --update plan.yaml")).toMatchObject({ status: 2 });
    expect(await run("paper plan.yaml --update said.md --out said.docx")).toMatchObject({ status: 2 });
    expect((await run("paper plan.yaml --update gone.md")).status).toBe(3);
  });
});

describe("outturn claims of a paper", () => {
  fileIn(folder, "draft.txt", "1. The cost in 2024/25 is £628k.\n2. The cost in 2025/26 is £9m.\n");

  test("shows each sentence in its place, and what the paper does not say", async () => {
    const { status, out } = await run("claims draft.txt --plan plan.yaml");
    expect(status).toBe(0);
    expect(out).toMatch(/^2 sentences with figures: 1 agrees, 1 does not\.$/m);
    expect(out).toMatch(/^draft\.txt:2: does not agree$/m);
    expect(out).toMatch(/^The paper is silent about what the plan has$/m);
  });

  test("reads a draft without a plan, and refuses what is none", async () => {
    expect((await run("claims draft.txt")).out).toContain("No plan: only sums in it are tested.");
    fileIn(folder, "wrong.docx", "text");
    const { status, err } = await run("claims wrong.docx");
    expect([status, err.split(" ").slice(0, 2)]).toEqual([1, ["wrong.docx", "not-a-document:"]]);
  });
});

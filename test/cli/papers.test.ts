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
    expect(readFileSync(join(folder, "paper.md"), "utf8")).toBe(printed.out);
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

import { randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFile } from "../../packages/notebooks/src/read-file.ts";
import { choose, drop, type Given, savedPlan, textFile } from "./hand.ts";
import { marked, tenMistakes } from "./plans.ts";
import { type Seen, seen } from "./seen.ts";
import { settled } from "./settled.ts";
import { endPages, type Visit, visit } from "./visit.ts";

afterAll(endPages);

const aliases = [...Array(30).keys()].map((at) => `a${at}: &a${at} [${at === 0 ? "x" : `*a${at - 1}, *a${at - 1}`}]`);
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const zip = Buffer.concat([
  Buffer.from("PK\x03\x04\x14\0\0\0\x08\0", "latin1"),
  deflateRawSync(Buffer.alloc(4000, "x")),
  randomBytes(2000),
]);

/** Files that are no plan, each by what it is. */
const noPlans: Readonly<Record<string, Given>> = {
  "nothing at all": textFile("empty.yaml", ""),
  "white space": textFile("blank.yaml", " \n\n\t\n"),
  "a letter to somebody": textFile("letter.yaml", "Dear Sir or Madam,\nI write about the budget: it is late.\n"),
  "a list": textFile("list.json", "[1, 2, 3]"),
  "half a JSON": textFile("half.json", '{"outturn": 1, "title": "cut'),
  "a page": textFile("page.html", "<!doctype html><script>window.ran = 1</script><img src=x onerror=window.ran=1>"),
  "a picture": { name: "picture.png", bytes: png },
  "a workbook": { name: "workbook.xlsx", bytes: zip },
  "bytes of no kind": {
    name: "random.yaml",
    bytes: Buffer.concat([Buffer.from([0xff, 0x00, 0xc3, 0x28]), randomBytes(100_000)]),
  },
  "text in another encoding": {
    name: "utf16.yaml",
    bytes: Buffer.from("\ufeffoutturn: 1\ntitle: A plan\n", "utf16le"),
  },
  "brackets without end": textFile("deep.yaml", "[".repeat(200_000)),
  "braces without end": textFile("deep.json", '{"a":'.repeat(100_000)),
  "names that double at every line": textFile("aliases.yaml", aliases.join("\n")),
  "another version": textFile("version.yaml", "outturn: 99\ntitle: A plan\nyears: { from: 2024/25, to: 2025/26 }\n"),
  "keys that JavaScript has a use for": textFile(
    "proto.json",
    '{"outturn":1,"__proto__":{"polluted":1},"constructor":{},"title":"x"}',
  ),
};

describe("a file that is no plan", () => {
  let here: Visit;
  let before: Seen;
  let plan: string;
  beforeAll(async () => {
    here = await visit("is-it-funded");
    await choose(here.page, marked);
    before = await seen(here.page);
    plan = await savedPlan(here.page);
  });
  afterAll(() => here.context.close());

  const stillThere = async (): Promise<void> => {
    const { page, complaints, elsewhere } = here;
    expect(await page.locator(".desk-title").innerText()).toBe("Zqx restructure of zqxville");
    expect(await seen(page)).toEqual(before);
    expect(await savedPlan(page)).toBe(plan);
    expect(await page.evaluate(() => "ran" in window || "polluted" in {})).toBe(false);
    expect([...complaints, ...elsewhere]).toEqual([]);
  };

  test.each(Object.entries(noPlans))(
    "%s: the page says so as the library does, and keeps the last good plan",
    async (_, file) => {
      const { page } = here;
      await drop(page, file);
      const read = await readFile(file.name, file.bytes);
      if (read.is !== "issues") throw new Error(`${file.name} is a plan`);
      await expectIssues(page, file.name, read.issues);
      await stillThere();
    },
  );

  test("a plan with many mistakes: each is listed with its place and how to mend it", async () => {
    const { page } = here;
    await choose(page, tenMistakes);
    const read = await readFile(tenMistakes.name, tenMistakes.bytes);
    if (read.is !== "issues") throw new Error("the plan has no issues");
    expect(read.issues.length).toBeGreaterThan(9);
    await expectIssues(page, tenMistakes.name, read.issues);
    await stillThere();
  });

  test("a file of 25 MB is refused at once, with what is taken", async () => {
    const { page } = here;
    const moved = await page.evaluateHandle(() => {
      const moved = new DataTransfer();
      moved.items.add(new File(["x: 1\n".repeat(5_000_000)], "huge.yaml"));
      return moved;
    });
    await page.dispatchEvent("main", "drop", { dataTransfer: moved });
    await page.waitForSelector(".issues:has-text('huge.yaml')");
    expect(await page.locator(".issues").innerText()).toMatch(
      /huge\.yaml was not opened[\s\S]*It is 25 MB\. A page takes files of up to 20 MB/,
    );
    await stillThere();
  });

  test("a folder or a link that is dropped is let lie", async () => {
    const { page } = here;
    const moved = await page.evaluateHandle(() => {
      const moved = new DataTransfer();
      moved.setData("text/uri-list", "https://elsewhere.example/");
      return moved;
    });
    await page.dispatchEvent("main", "drop", { dataTransfer: moved });
    await settled(page);
    await stillThere();
  });

  test("a good plan afterwards is opened, and what was wrong is forgotten", async () => {
    const { page } = here;
    await drop(page, textFile("mended.yaml", marked.bytes.toString("utf8").replace("Zqx restructure", "Mended")));
    expect(await page.locator(".desk-title").innerText()).toBe("Mended of zqxville");
    expect(await page.locator(".issues").count()).toBe(0);
    expect(here.complaints).toEqual([]);
  });
});

async function expectIssues(
  page: Visit["page"],
  file: string,
  issues: readonly { readonly at: string; readonly code: string; readonly problem: string; readonly mend: string }[],
): Promise<void> {
  const said = page.locator(".issues");
  expect(await said.getAttribute("role")).toBe("alert");
  expect(await said.locator("h2").innerText()).toBe(
    `${file} has ${issues.length === 1 ? "an issue" : `${issues.length} issues`}. The page still shows “Zqx restructure of zqxville”.`,
  );
  const texts = await said.locator("li").evaluateAll((all) => all.map((one) => one.textContent));
  expect(texts).toEqual(issues.map(({ at, code, problem, mend }) => `${at} ${problem} ${mend} (${code})`));
}

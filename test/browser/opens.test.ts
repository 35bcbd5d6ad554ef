import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { notebooks } from "./notebooks.ts";
import { ONE_PAGE } from "./one-page.ts";
import { endPages, type From, HOME, LIST, type Visit, visit } from "./visit.ts";

afterAll(endPages);

/** The others are opened where their widths are looked at, with the same asked of them. */
const everywhere: readonly (readonly [name: string, from: From])[] = [
  [HOME, "site"],
  [ONE_PAGE, "site"],
  [ONE_PAGE, "disk"],
];

describe.each(everywhere)("%s, opened from %s", (name, from) => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(name, { from });
  });
  afterAll(() => here.context.close());

  test("asks for nothing from elsewhere, complains of nothing and has a title of its own", async () => {
    const { page, elsewhere, complaints } = here;
    expect(await page.title()).not.toBe("");
    expect(await page.locator("h1").count()).toBe(1);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });

  if (name === HOME)
    test("leads to the page of one plan and every notebook, and each leads back to it", async () => {
      const { page } = here;
      const links = await page
        .locator("main a[href$='.html']")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
      expect([...new Set(links.map((link) => link?.replace("./", "")))].sort()).toEqual(
        [...notebooks, LIST, ONE_PAGE].sort().map((name) => `${name}.html`),
      );
      expect(await page.locator("header .page-name").getAttribute("href")).toBe("./index.html");
    });

  if (from === "disk")
    test("leads to no other file, so that it may lie alone", async () => {
      const links = await here.page.locator("a[href]").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
      expect(links.filter((link) => !link?.startsWith("#"))).toEqual([]);
    });

  if (name === ONE_PAGE)
    test("may ask for nothing else: the browser stops it", async () => {
      const { page, elsewhere, complaints } = here;
      await page.evaluate(() => fetch("https://elsewhere.example/x").catch(() => undefined));
      expect(elsewhere).toEqual([]);
      expect(complaints.join("\n")).toMatch(/elsewhere\.example\/x.*Content Security Policy/);
    });

  if (from === "disk")
    test("would be seen to ask for anything else", async () => {
      const { context, elsewhere } = here;
      const other = await context.newPage();
      await other.goto("about:blank");
      await other.evaluate(() => fetch("https://elsewhere.example/x").catch(() => undefined));
      expect(elsewhere).toEqual(["https://elsewhere.example/x"]);
    });
});

import { afterAll, expect, test } from "vitest";
import { notebooks, pages } from "./notebooks.ts";
import { ONE_PAGE } from "./one-page.ts";
import { endPages, type From, HOME, LIST, visit } from "./visit.ts";

afterAll(endPages);

const everywhere: readonly (readonly [name: string, from: From])[] = [
  ...[...pages, ONE_PAGE].map((name) => [name, "site"] as const),
  [ONE_PAGE, "disk"],
];

test.each(everywhere)(
  "%s, opened from %s, asks for nothing from elsewhere, complains of nothing and has a title of its own",
  async (name, from) => {
    const { page, context, elsewhere, complaints } = await visit(name, { from });
    expect(await page.title()).not.toBe("");
    expect(await page.locator("h1").count()).toBe(1);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test("the page of one plan and every notebook are reached from the home page and leads back to it", async () => {
  const { page, context } = await visit(HOME);
  const links = await page
    .locator("main a[href$='.html']")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect([...new Set(links.map((link) => link?.replace("./", "")))].sort()).toEqual(
    [...notebooks, LIST, ONE_PAGE].sort().map((name) => `${name}.html`),
  );
  expect(await page.locator("header .page-name").getAttribute("href")).toBe("./index.html");
  await context.close();
});

test("the page that is one file leads to no other file, so that it may lie alone", async () => {
  const { page, context } = await visit(ONE_PAGE, { from: "disk" });
  const links = await page.locator("a[href]").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(links.filter((link) => !link?.startsWith("#"))).toEqual([]);
  await context.close();
});

test.each(["site", "disk"] satisfies From[])(
  "a page from %s may ask for nothing else: the browser stops it",
  async (from) => {
    const { page, elsewhere, complaints } = await visit(ONE_PAGE, { from });
    await page.evaluate(() => fetch("https://elsewhere.example/x").catch(() => undefined));
    expect(elsewhere).toEqual([]);
    expect(complaints.join("\n")).toMatch(/elsewhere\.example\/x.*Content Security Policy/);
  },
);

test("a request for anything else would be counted", async () => {
  const { page, context, elsewhere } = await visit(ONE_PAGE, { from: "disk" });
  const other = await context.newPage();
  await other.goto("about:blank");
  await other.evaluate(() => fetch("https://elsewhere.example/x").catch(() => undefined));
  expect(elsewhere).toEqual(["https://elsewhere.example/x"]);
  await page.close();
});

import { afterAll, describe, expect, test } from "vitest";
import { choose } from "./hand.ts";
import { controlsOf, moveByMouse } from "./moves.ts";
import { notebooks } from "./notebooks.ts";
import { MARKS, marked } from "./plans.ts";
import { seen } from "./seen.ts";
import { settled } from "./settled.ts";
import { endBrowser, visit } from "./visit.ts";

afterAll(endBrowser);

/** What anybody may write after the # of an address. */
const nothingSaid = [
  "#__proto__=1&constructor=2&toString=3&hasOwnProperty=4",
  "#%E0%A4%A&%&=&==&&&",
  "#<img src=x onerror=window.ran=1>=<script>window.ran=1</script>",
  "#javascript:window.ran=1",
  `#${"a=b&".repeat(2000)}`,
  "#main",
];

describe.each(notebooks)("the address of %s", (name) => {
  test("says nothing bad to the page, whatever stands in it", async () => {
    const { page, complaints, elsewhere, context } = await visit(name);
    const before = await seen(page);
    const names = await namesOfControls(page);
    const hostile = ["abc", "1e999", "-1e9", "__proto__", "<script>window.ran=1</script>"];
    const written = [
      ...nothingSaid,
      ...hostile.map((value) => `#${names.map((one) => `${one}=${encodeURIComponent(value)}`).join("&")}`),
    ];
    for (const fragment of written) {
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, fragment);
      await settled(page, 60);
      for (const box of await page.locator("form.controls input[type=range]").all()) {
        expect(await box.evaluate((one: HTMLInputElement) => one.validity.valid && one.value !== ""), fragment).toBe(
          true,
        );
      }
      expect(await page.locator(".answer-first").innerText(), fragment).not.toMatch(/NaN|undefined|Infinity/);
      expect(await page.evaluate(() => "ran" in window || "1" in Object.prototype), fragment).toBe(false);
    }
    await page.evaluate(() => {
      location.hash = "";
    });
    await settled(page);
    expect(await seen(page)).toEqual(before);
    expect([...complaints, ...elsewhere]).toEqual([]);
    await context.close();
  });

  test("never says anything of a plan, whatever is done with it", async () => {
    const { page, context, complaints } = await visit(name);
    const addresses = new Set<string>();
    const look = async (): Promise<void> => {
      addresses.add(page.url());
      addresses.add(
        await page.evaluate(() =>
          JSON.stringify([location.href, history.state, document.title, window.name, document.referrer]),
        ),
      );
    };
    await choose(page, marked);
    await look();
    expect(await page.locator(".desk").innerText()).toMatch(MARKS);
    for (const control of await controlsOf(page)) {
      await moveByMouse(page, control);
      await look();
    }
    await page.locator(".desk-scenario select").selectOption("zqx-scenario");
    await settled(page);
    await look();
    for (const link of await page.locator("main a[href]").all()) addresses.add((await link.getAttribute("href"))!);
    expect(addresses.size).toBeGreaterThan(1);
    for (const address of addresses) expect(address).not.toMatch(MARKS);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

/** The names that the controls have in a link: what each leaves in the address when it is moved. */
async function namesOfControls(page: Parameters<typeof controlsOf>[0]): Promise<string[]> {
  for (const control of await controlsOf(page)) if (await control.place.isVisible()) await moveByMouse(page, control);
  const names = [...new URLSearchParams(new URL(page.url()).hash.slice(1)).keys()];
  await page.getByRole("button", { name: "Put all back" }).click();
  await settled(page);
  return names;
}

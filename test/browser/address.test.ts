import { afterAll, describe, expect, test } from "vitest";
import { choose } from "./hand.ts";
import { controlsOf, moveByMouse } from "./moves.ts";
import { notebooks } from "./notebooks.ts";
import { opened } from "./opened.ts";
import { MARKS, marked } from "./plans.ts";
import { seen } from "./seen.ts";
import { settled } from "./settled.ts";
import { endPages } from "./visit.ts";

afterAll(endPages);

/** What anybody may write after the # of an address. */
const nothingSaid = [
  "#__proto__=1&constructor=2&toString=3&hasOwnProperty=4",
  "#%E0%A4%A&%&=&==&&&<img src=x onerror=window.ran=1>=<script>window.ran=1</script>",
  `#${"a=b&".repeat(2000)}`,
  "#main",
];

describe.each(notebooks)("the address of %s", (name) => {
  const at = opened(name);

  /** The names that the controls have in a link: what each leaves in the address when it is moved. */
  const names = new Set<string>();

  test("never says anything of a plan, whatever is done with it", async () => {
    const { page } = at;
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
      for (const name of new URLSearchParams(new URL(page.url()).hash.slice(1)).keys()) names.add(name);
    }
    await page.locator(".desk-scenario select").selectOption("zqx-scenario");
    await settled(page);
    await look();
    for (const link of await page.locator("main a[href]").all()) addresses.add((await link.getAttribute("href"))!);
    expect(addresses.size).toBeGreaterThan(1);
    for (const address of addresses) expect(address).not.toMatch(MARKS);
  });

  test("says nothing bad to the page, whatever stands in it", async () => {
    const { page } = at;
    await page.evaluate(() => {
      location.hash = "";
    });
    await settled(page);
    const before = await seen(page);
    const hostile = ["abc", "1e999", "-1e9", "__proto__", "<script>window.ran=1</script>"];
    const written = [
      ...nothingSaid,
      ...hostile.map((value) => `#${[...names].map((one) => `${one}=${encodeURIComponent(value)}`).join("&")}`),
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
  });
});

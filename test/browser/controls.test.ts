import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { choose } from "./hand.ts";
import { controlsOf, type FoundControl, moveByKeys, moveByMouse, putTo } from "./moves.ts";
import { notebooks } from "./notebooks.ts";
import { MARKS, marked } from "./plans.ts";
import { type Seen, seen } from "./seen.ts";
import { settled } from "./settled.ts";
import { endPages, type Visit, visit } from "./visit.ts";

afterAll(endPages);

const fragmentOf = ({ page }: Visit): string => new URL(page.url()).hash;

/** What anybody may write after the # of an address. */
const nothingSaid = [
  "#__proto__=1&constructor=2&toString=3&hasOwnProperty=4",
  "#%E0%A4%A&%&=&==&&&<img src=x onerror=window.ran=1>=<script>window.ran=1</script>",
  `#${"a=b&".repeat(2000)}`,
  "#main",
];

describe.each(notebooks)("the controls of %s", (name) => {
  let here: Visit;
  /** Every control where the mouse has put it, as a link says it. */
  const moved = new URLSearchParams();
  beforeAll(async () => {
    here = await visit(name);
  });
  afterAll(async () => {
    expect([...here.complaints, ...here.elsewhere]).toEqual([]);
    await here.context.close();
  });

  test("each moves by the mouse, stands in the address alone, and is put back", async () => {
    const { page, complaints } = here;
    const before = await seen(page);
    const controls = await controlsOf(page);
    expect(controls.length).toBeGreaterThan(0);
    const names = new Set<string>();
    for (const control of controls) {
      const start = await putTo(control);
      await moveByMouse(page, control);
      expect(await putTo(control), control.label).not.toBe(start);
      const said = [...new URLSearchParams(fragmentOf(here).slice(1))];
      expect(
        said.map(([, value]) => value),
        control.label,
      ).toEqual([await putTo(control)]);
      names.add(said[0]![0]);
      moved.set(...said[0]!);
      await page.getByRole("button", { name: "Put all back" }).click();
      await settled(page);
      expect(await putTo(control), control.label).toBe(start);
      expect(fragmentOf(here)).toBe("");
      expect(await seen(page)).toEqual(before);
    }
    expect(names.size).toBe(controls.length);
    expect(complaints).toEqual([]);
  });

  test("each moves by the keys, and moves the page as the same value in a link does", async () => {
    const { page, complaints } = here;
    const before = JSON.stringify(await seen(page));
    const byLink = new Map<string, { readonly control: FoundControl; readonly value: string; readonly shown: Seen }>();
    for (const control of await controlsOf(page)) {
      await moveByKeys(page, control);
      const value = await putTo(control);
      const fragment = fragmentOf(here);
      expect(fragment).toContain(`=${encodeURIComponent(value)}`);
      byLink.set(fragment, { control, value, shown: await seen(page) });
      await page.getByRole("button", { name: "Put all back" }).click();
      await settled(page);
      expect(JSON.stringify(await seen(page)), control.label).toBe(before);
    }
    // One link after the other: each puts back what the one before it moved.
    for (const [fragment, { control, value, shown }] of byLink) {
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, fragment);
      await settled(page);
      expect(await putTo(control)).toBe(value);
      expect(await seen(page), control.label).toEqual(shown);
    }
    const moving = [...byLink.values()].filter(({ shown }) => JSON.stringify(shown) !== before);
    expect(moving.length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  test("all of them moved at once come back in a page that knows nothing but the link", async () => {
    const { page } = here;
    expect([...moved].length).toBeGreaterThan(0);
    await page.evaluate((says) => {
      location.hash = says;
    }, moved.toString());
    await settled(page);
    const [link, shown] = [fragmentOf(here), await seen(page)];
    expect([...new URLSearchParams(link.slice(1))].sort()).toEqual([...moved].sort());
    const other = await visit(name, { fragment: link });
    expect(await seen(other.page)).toEqual(shown);
    expect(fragmentOf(other)).toBe(link);
    // Pages keep nothing but their address: to load one again is to give it its own link.
    if (name === notebooks[0]) {
      await here.reload();
      expect(await seen(page)).toEqual(shown);
      expect(fragmentOf(here)).toBe(link);
    }
    expect(other.complaints).toEqual([]);
    await other.context.close();
  });

  /** The names that the controls have in a link: what each leaves in the address when it is moved. */
  const names = new Set<string>();

  test("the address never says anything of a plan, whatever is done with it", async () => {
    const { page } = here;
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

  test("the address says nothing bad to the page, whatever stands in it", async () => {
    const { page } = here;
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

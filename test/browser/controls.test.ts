import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { controlsOf, type FoundControl, moveByKeys, moveByMouse, putTo } from "./moves.ts";
import { notebooks } from "./notebooks.ts";
import { type Seen, seen } from "./seen.ts";
import { settled } from "./settled.ts";
import { endPages, type Visit, visit } from "./visit.ts";

afterAll(endPages);

const fragmentOf = ({ page }: Visit): string => new URL(page.url()).hash;

describe.each(notebooks)("the controls of %s", (name) => {
  let here: Visit;
  /** Every control where the mouse has put it, as a link says it. */
  const moved = new URLSearchParams();
  beforeAll(async () => {
    here = await visit(name);
  });
  afterAll(() => here.context.close());

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
});

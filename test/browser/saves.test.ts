import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { strictCsv } from "./csv.ts";
import { choose, saved } from "./hand.ts";
import { notebooks } from "./notebooks.ts";
import { opened } from "./opened.ts";
import { hostile } from "./plans.ts";
import { endPages, FAR_AHEAD } from "./visit.ts";

afterAll(endPages);

/** What is in an SVG file that has no business there, or whether it is one at all. */
const faultsOfSvg = (page: Page, text: string): Promise<string[]> =>
  page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const root = parsed.documentElement;
    if (root.localName !== "svg") return [`no SVG: ${root.textContent}`];
    const found: string[] = [];
    if (!parsed.querySelector("path, rect, line")) found.push("an empty picture");
    for (const part of parsed.querySelectorAll("*")) {
      if (/^(script|foreignObject|iframe|image|use|animate|set|a)$/i.test(part.localName))
        found.push(`<${part.localName}>`);
      for (const { name, value } of part.attributes) {
        if (/^on/i.test(name)) found.push(`${name}=${value}`);
        if (/^xmlns(:|$)/.test(name)) continue;
        if (/href$/i.test(name) && !value.startsWith("#")) found.push(`${name}=${value}`);
        if (name !== "aria-label" && /url\((?!["']?#)|javascript:|https?:/i.test(value)) found.push(`${name}=${value}`);
      }
    }
    return found;
  }, text);

const numberIn = (cell: string): number => Number(cell.replaceAll(",", "").replace("−", "-"));

describe.each(notebooks)("what %s saves of its pictures", (name) => {
  const at = opened(name, { timeZone: FAR_AHEAD });

  test("is the figures of each table to the penny, a drawing that holds nothing but itself, and a picture of its size", async () => {
    const { page } = at;
    const figures = await page.locator("figure.picture").all();
    expect(figures.length).toBeGreaterThan(0);
    const names = new Set<string>();
    for (const [place, figure] of figures.entries()) {
      const press = (kind: string) => figure.getByRole("button", { name: kind });
      const title = (await figure.locator("figcaption h2").innerText()).trim();
      const csv = await saved(page, press("CSV"));
      const shown = await figure.locator(".table-place").evaluate((place) => ({
        caption: place.querySelector("caption")!.textContent!,
        head: [...place.querySelectorAll("thead tr > *")].map((one) => one.textContent!.trim()),
        rows: [...place.querySelectorAll("tbody tr")].map((row) => ({
          is: row.className,
          cells: [...row.children].map((one) => one.textContent!.trim()),
        })),
      }));
      const [head, ...records] = strictCsv(csv.bytes.toString("utf8"));
      const columns = head!.map((heading) => heading.replace(/ \((?:£|%|FTE)\)$/, ""));
      const rows = shown.rows.filter(({ is }) => !is.includes("row-rounding"));
      expect(records.length, title).toBe(rows.length);
      const unit = /£m/.test(shown.caption) ? 1_000_000 : /£k/.test(shown.caption) ? 1000 : 1;
      for (const [column, label] of shown.head.entries()) {
        const inCsv = columns.indexOf(label);
        expect(inCsv, `${title}: ${label}`).toBeGreaterThanOrEqual(0);
        const isMoney = head![inCsv]!.endsWith("(£)");
        for (const [row, { cells }] of rows.entries()) {
          const [said, exact] = [cells[column]!, records[row]![inCsv]!];
          if (!/^[-−]?[\d,.]+$/.test(said)) continue;
          const step = (isMoney ? unit : 1) / 10 ** (said.split(".")[1]?.length ?? 0);
          expect(
            Math.abs(Number(exact) - numberIn(said) * (isMoney ? unit : 1)),
            `${title}: ${label}: ${said}, ${exact}`,
          ).toBeLessThanOrEqual(step / 2);
        }
        const last = rows.at(-1)!;
        if (isMoney && last.is.includes("row-total") && records.at(-1)![inCsv] !== "") {
          const pence = records.map((record) => Math.round(Number(record[inCsv]) * 100));
          expect(
            pence.slice(0, -1).reduce((sum, one) => sum + one, 0),
            `${title}: ${label}`,
          ).toBe(pence.at(-1));
        }
      }
      // One file of each kind of drawing is enough where a page has many.
      if (place < 2) {
        const svg = await saved(page, press("SVG"));
        const drawing = svg.bytes.toString("utf8");
        expect(await faultsOfSvg(page, drawing), title).toEqual([]);
        expect(drawing.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ")).toContain(title.split(" ").slice(0, 3).join(" "));
        const png = await saved(page, press("PNG"));
        expect(png.bytes.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
        const [, width, height] = /<svg[^>]* width="([\d.]+)"[^>]* height="([\d.]+)"/.exec(drawing) ?? [];
        expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
          3 * Math.floor(Number(width)),
          3 * Math.floor(Number(height)),
        ]);
        expect(png.bytes.length).toBeGreaterThan(5000);
        names.add(svg.name).add(png.name);
      }
      names.add(csv.name);
    }
    expect(names.size).toBe(figures.length + 2 * Math.min(2, figures.length));
  });

  test("has no markup and no formula in it where the plan's texts would have some", async () => {
    const { page } = at;
    await choose(page, hostile);
    for (const figure of await page.locator("figure.picture").all()) {
      const svg = (await saved(page, figure.getByRole("button", { name: "SVG" }))).bytes.toString("utf8");
      const faults = await faultsOfSvg(page, svg);
      expect(faults.filter((fault) => fault !== "an empty picture")).toEqual([]);
      const csv = (await saved(page, figure.getByRole("button", { name: "CSV" }))).bytes.toString("utf8");
      for (const cell of strictCsv(csv).flat()) expect(cell).not.toMatch(/^(?:[=+@\t\r]|-(?!\d))/);
    }
  });
});

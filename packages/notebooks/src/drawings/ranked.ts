import * as Plot from "@observablehq/plot";
import { cutApart, type Pence } from "@outturn/core";
import { coloursOf, inShort } from "@outturn/core/charts";
import { inBrief, type Table } from "@outturn/core/tables";
import type { Drawn, Picture } from "../picture/picture.ts";
import { titled } from "../picture/titled.ts";

/** Sums of which the largest stand first, in pence. */
export interface Ranked {
  readonly title: string;
  readonly alt: string;
  readonly table: Table;
  readonly bars: readonly { readonly id?: string; readonly name: string; readonly amount: Pence }[];
}

const BESIDE_FROM = 640;
const LETTER = 7.6;
/** Of a name of wide letters, where nothing but the picture's edge is behind it. */
const WIDE_LETTER = 8.6;
const WIDEST_NAME = 320;
const SUM = 84;

/** A bar for each, named beside it or, where the page is narrow, above it; its sum stands at its end. */
export function rankedPicture(ranked: Ranked): Picture {
  const { title, alt, table } = ranked;
  return { title, alt, table, draw: (as) => (as.titled ? titled(drawing(ranked, as), ranked) : drawing(ranked, as)) };
}

function drawing({ bars }: Ranked, { width, scheme }: Drawn): SVGSVGElement {
  const colours = coloursOf(scheme);
  const beside = width >= BESIDE_FROM;
  const nameWidth = beside
    ? Math.min(WIDEST_NAME, 16 + LETTER * Math.max(0, ...bars.map(({ name }) => name.length)))
    : width;
  const greatest = Math.floor((nameWidth - 12) / (beside ? LETTER : WIDE_LETTER));
  const names = cutApart(bars, greatest);
  const rows = bars.map(({ name, amount }, barIndex) => ({
    at: String(barIndex),
    amount: amount / 100,
    name: names[barIndex]!,
    says: inShort(amount),
    title: `${name}\n${inBrief(amount)}`,
  }));
  const line = beside ? 30 : 50;
  const below = rows.some(({ amount }) => amount < 0);
  const text = { fill: colours.text, fontSize: 14 } as const;
  const drawn = Plot.plot({
    width,
    height: line * rows.length + 8,
    marginLeft: beside ? nameWidth : below ? SUM : 2,
    marginRight: SUM,
    marginTop: 2,
    marginBottom: 6,
    style: { background: "transparent", color: colours.text, fontFamily: "system-ui, sans-serif", fontSize: "14px" },
    x: { axis: null, zero: true, ...(below && { insetLeft: beside ? SUM : 0 }) },
    y: { type: "band", domain: rows.map(({ at }) => at), axis: null, padding: 0.2 },
    marks: [
      Plot.barX(rows, { y: "at", x: "amount", fill: colours.series[0], ...(!beside && { insetTop: 21 }) }),
      Plot.ruleX([0], { stroke: colours.text }),
      Plot.text(rows, {
        ...text,
        y: "at",
        text: "name",
        frameAnchor: "left",
        textAnchor: "start",
        ...(beside ? { dx: 6 - nameWidth } : { dx: 2 - (below ? SUM : 0), dy: -12 }),
      }),
      Plot.text(
        rows.filter(({ amount }) => amount >= 0),
        { ...text, y: "at", x: "amount", text: "says", textAnchor: "start", dx: 6, ...(!beside && { dy: 10 }) },
      ),
      Plot.text(
        rows.filter(({ amount }) => amount < 0),
        { ...text, y: "at", x: "amount", text: "says", textAnchor: "end", dx: -6, ...(!beside && { dy: 10 }) },
      ),
    ],
  });
  return drawn as unknown as SVGSVGElement;
}

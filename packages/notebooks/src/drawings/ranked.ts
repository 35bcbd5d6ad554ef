import * as Plot from "@observablehq/plot";
import { cutApart, type Pence } from "@outturn/core";
import { coloursOf, inShort } from "@outturn/core/charts";
import { inBrief, type Table } from "@outturn/core/tables";
import { broken } from "../picture/broken.ts";
import type { Drawn, Picture } from "../picture/picture.ts";
import { titled } from "../picture/titled.ts";
import { scaleOf } from "./scale-of.ts";

/** Sums of which the largest stand first, in pence. */
export interface Ranked {
  readonly title: string;
  readonly alt: string;
  readonly table: Table;
  readonly bars: readonly { readonly id?: string; readonly name: string; readonly amount: Pence }[];
  /** Said under the bars, where they are not all there are. */
  readonly note?: string;
}

const BESIDE_FROM = 640;
const LETTER = 7.6;
/** Of a name of wide letters, where nothing but the picture's edge is behind it. */
const WIDE_LETTER = 8.6;
const WIDEST_NAME = 320;
const SUM = 84;
const LINES = 2;
const NAME_LINE = 18;

/** A bar for each, named beside it or, where the page is narrow, above it; its sum stands at its end. */
export function rankedPicture(ranked: Ranked): Picture {
  const { title, alt, table } = ranked;
  return { title, alt, table, draw: (as) => (as.titled ? titled(drawing(ranked, as), ranked) : drawing(ranked, as)) };
}

/**
 * Names in lines of at most so many letters. A long one goes on in a second line, and is cut only where that is full too; cut names are
 * still told apart.
 */
export function inLines(bars: Ranked["bars"], greatest: number): readonly (readonly string[])[] {
  for (let letters = LINES * greatest; letters > greatest; letters -= 1) {
    const names = cutApart(bars, letters).map((name) => broken(name, greatest));
    if (names.every((lines) => lines.length <= LINES && lines.every((text) => text.length <= greatest))) return names;
  }
  return cutApart(bars, greatest).map((name) => [name]);
}

function drawing({ bars, note }: Ranked, { width, scheme }: Drawn): SVGSVGElement {
  const colours = coloursOf(scheme);
  const beside = width >= BESIDE_FROM;
  const nameWidth = beside
    ? Math.min(WIDEST_NAME, 16 + LETTER * Math.max(0, ...bars.map(({ name }) => name.length)))
    : width;
  const greatest = Math.floor((nameWidth - 12) / (beside ? LETTER : WIDE_LETTER));
  const names = inLines(bars, greatest);
  const lines = Math.max(1, ...names.map(({ length }) => length));
  const rows = bars.map(({ name, amount }, barIndex) => ({
    at: String(barIndex),
    amount: amount / 100,
    name: names[barIndex]!.join("\n"),
    says: inShort(amount),
    title: `${name}\n${inBrief(amount)}`,
  }));
  const nameHeight = lines * NAME_LINE;
  const line = beside ? Math.max(30, nameHeight + 8) : 30 + nameHeight;
  const noteHeight = note === undefined ? 0 : 26;
  const below = rows.some(({ amount }) => amount < 0);
  const text = { fill: colours.text, fontSize: 14 } as const;
  const drawn = Plot.plot({
    width,
    height: line * rows.length + 8 + noteHeight,
    marginLeft: beside ? nameWidth : below ? SUM : 2,
    marginRight: SUM,
    marginTop: 2,
    marginBottom: 6 + noteHeight,
    style: { background: "transparent", color: colours.text, fontFamily: "system-ui, sans-serif", fontSize: "14px" },
    x: { axis: null, ...scaleOf(rows.map(({ amount }) => amount)), ...(below && { insetLeft: beside ? SUM : 0 }) },
    y: { type: "band", domain: rows.map(({ at }) => at), axis: null, padding: 0.2 },
    marks: [
      Plot.barX(rows, { y: "at", x: "amount", fill: colours.series[0], ...(!beside && { insetTop: nameHeight + 1 }) }),
      Plot.ruleX([0], { stroke: colours.text }),
      Plot.text(rows, {
        ...text,
        y: "at",
        text: "name",
        frameAnchor: "left",
        textAnchor: "start",
        lineHeight: NAME_LINE / 14,
        ...(beside
          ? { dx: 6 - nameWidth }
          : { dx: 2 - (below ? SUM : 0), dy: nameHeight - 3 - 0.4 * line, lineAnchor: "bottom" }),
      }),
      Plot.text(
        rows.filter(({ amount }) => amount >= 0),
        {
          ...text,
          y: "at",
          x: "amount",
          text: "says",
          textAnchor: "start",
          dx: 6,
          ...(!beside && { dy: (nameHeight + 2) / 2 }),
        },
      ),
      Plot.text(
        rows.filter(({ amount }) => amount < 0),
        {
          ...text,
          y: "at",
          x: "amount",
          text: "says",
          textAnchor: "end",
          dx: -6,
          ...(!beside && { dy: (nameHeight + 2) / 2 }),
        },
      ),
      ...(note === undefined
        ? []
        : [
            Plot.text([note], {
              ...text,
              frameAnchor: "bottom-left",
              dx: 2 - (beside ? nameWidth : below ? SUM : 2),
              dy: 24,
            }),
          ]),
    ],
  });
  return drawn as unknown as SVGSVGElement;
}

import * as Plot from "@observablehq/plot";
import { cutApart, type Pence } from "@outturn/core";
import { coloursOf, inShort } from "@outturn/core/charts";
import { inBrief } from "@outturn/core/tables";
import type { Drawn } from "../picture/picture.ts";
import { type Band, endLabels, SHADE } from "./end-labels.ts";
import { keyRows } from "./key-rows.ts";
import { inWords, monthAxis } from "./month-axis.ts";
import { notLookedAt } from "./not-looked-at.ts";
import type { ByMonth, Series } from "./series.ts";
import { heights, type Part, stacked } from "./stacked.ts";

const PENNIES = 100;
const TEN_THOUSANDTHS = 10_000;
const LABELS_FROM = 560;
/** As wide as a letter of the widest of the readers' typefaces. */
const LETTER = 8.4;
/** Of the picture: the most that labels beside it take. */
const WIDEST_LABELS = 0.26;
const AXIS = 58;

/** A series with the colour that it is drawn in. */
type Painted = Series & { readonly fill: string };

/** The drawing of bars by month. */
export function monthBars(of: ByMonth, { width, scheme }: Drawn): SVGSVGElement {
  const { months, unit, against } = of;
  const colours = coloursOf(scheme);
  const one = unit === "pounds" ? PENNIES : TEN_THOUSANDTHS;
  const says = (amount: number): string => (unit === "pounds" ? inShort(amount as Pence) : String(amount / one));
  const series = of.series.map((each, at): Painted => {
    const fill = colours.series[(each.colour ?? at) % colours.series.length]!;
    return { ...each, fill };
  });
  const named: readonly Painted[] = [...series, ...(against ? [{ ...against, hollow: true, fill: colours.text }] : [])];
  const beside = width >= LABELS_FROM && named.length > 1 && endTogether(named);
  const most = Math.floor((WIDEST_LABELS * width - 38) / LETTER);
  const names = cutApart(named, beside ? most : Math.floor((width - 24) / LETTER));
  const labels = named.map((each, at) => ({ ...each, name: names[at]! }));
  const marginRight = beside ? 38 + LETTER * Math.max(...labels.map(({ name }) => name.length)) : 8;
  const rows = beside || named.length < 2 ? [] : labels;
  const step = (width - AXIS - marginRight) / months.length;
  const parts = stacked(series, months, one);
  const edge = Math.min(2, step * 0.12);
  const room = { marginLeft: AXIS, marginRight, marginTop: 14 + 20 * rows.length, marginBottom: 48 };
  const drawn = Plot.plot({
    ...room,
    width,
    height: Math.round(Math.min(330, Math.max(220, width * 0.4))) + 20 * rows.length + 48,
    style: { background: "transparent", color: colours.text, fontFamily: "system-ui, sans-serif", fontSize: "14px" },
    x: { type: "band", domain: [...months], axis: null, padding: 0 },
    y: {
      grid: true,
      label: null,
      nice: true,
      zero: true,
      ticks: 5,
      tickSize: 0,
      tickFormat: (value: number) => says(Math.round(value * one)),
    },
    marks: [
      ...notLookedAt(of, { step, fill: colours.quiet, text: colours.text }),
      ...series.map(({ fill, hollow, shaded }, at) =>
        Plot.barY(parts[at]!, {
          x: "month",
          y1: "from",
          y2: "to",
          insetLeft: edge,
          insetRight: edge,
          insetTop: 0.5,
          insetBottom: 0.5,
          ...(hollow ? { fill: "none", stroke: fill, strokeWidth: 1.5, strokeDasharray: "3 2" } : { fill }),
          ...(shaded && { fillOpacity: SHADE, stroke: fill, strokeWidth: 1.5, strokeDasharray: "3 2" }),
        }),
      ),
      Plot.ruleY([0], { stroke: colours.text }),
      ...(against ? outline(against, months, one, colours) : []),
      monthAxis(months, { text: colours.text, rule: colours.quiet }),
      ...(beside
        ? [endLabels(bandsOf(labels, parts, { months, one }), { text: colours.text, right: width - marginRight, step })]
        : []),
      ...keyRows(rows, { text: colours.text }),
      tips(of, one, { says, fill: colours.background ?? "#ffffff", stroke: colours.quiet }),
    ],
  });
  return drawn as unknown as SVGSVGElement;
}

/** Whether all are there in the last month of any: else a line from a part to its name would cross the bars after it. */
function endTogether(series: readonly Series[]): boolean {
  const ends = series.map(({ amounts }) => amounts.findLastIndex((amount) => amount !== 0)).filter((end) => end >= 0);
  return ends.every((end) => end === ends[0]);
}

/** A stepped line over the months, on a line of the ground's colour so that it is seen on every bar. */
function outline(
  { amounts }: Series,
  months: readonly string[],
  one: number,
  { text, background }: { readonly text: string; readonly background: string | null },
): Plot.Markish[] {
  const [first, last] = [amounts.findIndex((amount) => amount !== 0), amounts.findLastIndex((amount) => amount !== 0)];
  // With the empty month on either side, so that the line comes up from the ground and goes back to it.
  const tops = months.flatMap((month, n) =>
    first < 0 || n < first - 1 || n > last + 1 ? [] : [{ month, value: amounts[n]! / one }],
  );
  const ends = { x: "month", y: "value", curve: "step" } as const;
  return [
    Plot.line(tops, { ...ends, stroke: background ?? "#ffffff", strokeWidth: 5 }),
    Plot.line(tops, { ...ends, stroke: text, strokeWidth: 2, strokeDasharray: "6 3" }),
  ];
}

/** Where each name is to stand: beside the last part of its own, a line's beside its last height. */
function bandsOf(
  labels: readonly Painted[],
  parts: readonly (readonly Part[])[],
  { months, one }: { readonly months: readonly string[]; readonly one: number },
): Band[] {
  return labels.flatMap(({ name, fill, hollow, shaded, amounts }, at) => {
    const last = parts[at]?.at(-1);
    const ends = amounts.findLastIndex((amount) => amount !== 0);
    if (ends < 0) return [];
    const middle = last ? (last.from + last.to) / 2 : amounts[ends]! / one;
    return [
      {
        name,
        colour: fill,
        middle,
        month: last?.month ?? months[ends]!,
        ...(hollow && { hollow }),
        ...(shaded && { shaded }),
      },
    ];
  });
}

/** A month's figures, where the pointer is. */
function tips(
  { months, series, against, unit, notLookedAt: unseen = [] }: ByMonth,
  one: number,
  { says, ...look }: { readonly says: (amount: number) => string; readonly fill: string; readonly stroke: string },
): Plot.Markish {
  const exact = (amount: number): string => (unit === "pounds" ? inBrief(amount as Pence) : says(amount));
  const tops = heights(series, months, one);
  const said = months.map((month, n) => {
    const some = series.filter(({ amounts }) => amounts[n] !== 0);
    const all = series.reduce((sum, { amounts }) => sum + amounts[n]!, 0);
    return {
      month,
      top: tops[n]!,
      title: [
        inWords(month),
        ...some.map(({ name, amounts }) => `${name}: ${exact(amounts[n]!)}`).reverse(),
        ...(unseen.includes(month) ? ["Not looked at"] : some.length === 1 ? [] : [`All: ${exact(all)}`]),
        ...(against && !unseen.includes(month) ? [`${against.name}: ${exact(against.amounts[n]!)}`] : []),
      ].join("\n"),
    };
  });
  const at = { x: "month", y: "top", title: "title", maxRadius: Number.POSITIVE_INFINITY } as const;
  return Plot.tip(
    said,
    Plot.pointerX({ ...at, ...look, preferredAnchor: "bottom", fontSize: 14, lineHeight: 1.25, lineWidth: 24 }),
  );
}

import * as Plot from "@observablehq/plot";
import { cutApart, type Pence } from "@outturn/core";
import { coloursOf, inShort } from "@outturn/core/charts";
import { inBrief } from "@outturn/core/tables";
import type { Drawn } from "../picture/picture.ts";
import { type Band, endLabels, SHADE } from "./end-labels.ts";
import { keyRows } from "./key-rows.ts";
import { inWords, monthAxis } from "./month-axis.ts";
import { notLookedAt } from "./not-looked-at.ts";
import { scaleOf } from "./scale-of.ts";
import type { ByMonth, Series } from "./series.ts";
import { heights, type Part, stacked } from "./stacked.ts";

const PENNIES = 100;
const TEN_THOUSANDTHS = 10_000;
const LABELS_FROM = 560;
/** As wide as a letter of the widest of the readers' typefaces. */
const LETTER = 8.4;
/** Of the picture: the most that labels beside it take. Where a name is longer, all stand above it. */
const WIDEST_LABELS = 0.26;
const AXIS = 58;

/** A series with the colour that it is drawn in. */
type Painted = Series & { readonly fill: string };

/** The drawing of bars by month. */
export function monthBars(byMonth: ByMonth, { width, scheme }: Drawn): SVGSVGElement {
  const { months, unit, against } = byMonth;
  const colours = coloursOf(scheme);
  const record = unit === "pounds" ? PENNIES : TEN_THOUSANDTHS;
  const wordingOf = (amount: number): string =>
    unit === "pounds" ? inShort(amount as Pence) : String(amount / record);
  const series = byMonth.series.map((eachSeries, seriesIndex): Painted => {
    const fill = colours.series[(eachSeries.colour ?? seriesIndex) % colours.series.length]!;
    return { ...eachSeries, fill };
  });
  const named: readonly Painted[] = [...series, ...(against ? [{ ...against, hollow: true, fill: colours.text }] : [])];
  const greatest = Math.floor((WIDEST_LABELS * width - 38) / LETTER);
  const areShort = named.every(({ name }) => name.length <= greatest);
  const beside = width >= LABELS_FROM && named.length > 1 && areShort && endTogether(named);
  const names = cutApart(named, Math.floor((width - 24) / LETTER));
  const labels = named.map((painted, position) => ({ ...painted, name: names[position]! }));
  const marginRight = beside ? 38 + LETTER * Math.max(...labels.map(({ name }) => name.length)) : 8;
  const rows = beside || named.length < 2 ? [] : labels;
  const step = (width - AXIS - marginRight) / months.length;
  const parts = stacked(series, months, record);
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
      ticks: 5,
      ...scaleOf(named.flatMap(({ amounts }) => amounts)),
      tickSize: 0,
      tickFormat: (value: number) => wordingOf(Math.round(value * record)),
    },
    marks: [
      ...notLookedAt(byMonth, { step, fill: colours.quiet, text: colours.text }),
      ...series.map(({ fill, hollow, shaded }, seriesIndex) =>
        Plot.barY(parts[seriesIndex]!, {
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
      ...(against ? outline(against, months, record, colours) : []),
      monthAxis(months, { text: colours.text, rule: colours.quiet }),
      ...(beside
        ? [
            endLabels(bandsOf(labels, parts, { months, one: record }), {
              text: colours.text,
              right: width - marginRight,
              step,
            }),
          ]
        : []),
      ...keyRows(rows, { text: colours.text }),
      tips(byMonth, record, { says: wordingOf, fill: colours.background ?? "#ffffff", stroke: colours.quiet }),
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
  eachAmount: number,
  { text, background }: { readonly text: string; readonly background: string | null },
): Plot.Markish[] {
  const [first, last] = [amounts.findIndex((amount) => amount !== 0), amounts.findLastIndex((amount) => amount !== 0)];
  // With the empty month on either side, so that the line comes up from the ground and goes back to it.
  const tops = months.flatMap((month, monthIndex) =>
    first < 0 || monthIndex < first - 1 || monthIndex > last + 1
      ? []
      : [{ month, value: amounts[monthIndex]! / eachAmount }],
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
  return labels.flatMap(({ name, fill, hollow, shaded, amounts }, partIndex) => {
    const lastPart = parts[partIndex]?.at(-1);
    const ends = amounts.findLastIndex((amount) => amount !== 0);
    if (ends < 0) return [];
    const middleIndex = lastPart ? (lastPart.from + lastPart.to) / 2 : amounts[ends]! / one;
    return [
      {
        name,
        colour: fill,
        middle: middleIndex,
        month: lastPart?.month ?? months[ends]!,
        ...(hollow && { hollow }),
        ...(shaded && { shaded }),
      },
    ];
  });
}

/** A month's figures, where the pointer is. */
function tips(
  { months, series, against, unit, notLookedAt: unseen = [] }: ByMonth,
  eachAmount: number,
  { says, ...look }: { readonly says: (amount: number) => string; readonly fill: string; readonly stroke: string },
): Plot.Markish {
  const exact = (amount: number): string => (unit === "pounds" ? inBrief(amount as Pence) : says(amount));
  const tops = heights(series, months, eachAmount);
  const said = months.map((month, monthIndex) => {
    const eachSeries = series.filter(({ amounts }) => amounts[monthIndex] !== 0);
    const total = series.reduce((totalSoFar, { amounts }) => totalSoFar + amounts[monthIndex]!, 0);
    return {
      month,
      top: tops[monthIndex]!,
      title: [
        inWords(month),
        ...eachSeries.map(({ name, amounts }) => `${name}: ${exact(amounts[monthIndex]!)}`).reverse(),
        ...(unseen.includes(month) ? ["Not looked at"] : eachSeries.length === 1 ? [] : [`All: ${exact(total)}`]),
        ...(against && !unseen.includes(month) ? [`${against.name}: ${exact(against.amounts[monthIndex]!)}`] : []),
      ].join("\n"),
    };
  });
  const atLevel = { x: "month", y: "top", title: "title", maxRadius: Number.POSITIVE_INFINITY } as const;
  return Plot.tip(
    said,
    Plot.pointerX({ ...atLevel, ...look, preferredAnchor: "bottom", fontSize: 14, lineHeight: 1.25, lineWidth: 24 }),
  );
}

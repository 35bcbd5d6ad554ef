import { picturesOf, type Report, type WordPicture } from "@outturn/core/report";

/** The pictures of a paper as Word takes them, at the size that they are drawn in. */
export async function wordPictures(blocks: Report["blocks"]): Promise<{ readonly [chart: string]: WordPicture }> {
  const { pngOf } = await import("./png.ts");
  const charts = blocks.flatMap((block) => (block.is === "chart" ? [block.chart] : []));
  const pictures = Object.entries(await picturesOf({ blocks })).map(async ([name, svg]) => {
    const { width, height } = charts.find((chart) => chart.name === name)!;
    return [name, { png: await pngOf(svg), width, height }] as const;
  });
  return Object.fromEntries(await Promise.all(pictures));
}

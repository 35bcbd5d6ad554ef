import type { Chart } from "./chart.ts";

/**
 * A chart as the text of an SVG picture: the same bytes each time, in Node and in browsers, with the chart's title and description
 * inside, and nothing in it that runs or is fetched.
 *
 * Needs the packages vega, vega-lite and vega-interpreter, which are loaded when this is first called.
 *
 * @throws Error when one of them is not installed: it says how to install them
 */
export async function svgOf({ title, alt, spec, width, height }: Chart): Promise<string> {
  const [vega, { compile }, { expressionInterpreter }] = await libraries();
  const quiet = vega.logger(vega.None);
  const lite = compile(spec as unknown as Parameters<typeof compile>[0], { logger: quiet as never });
  const runtime = vega.parse(lite.spec, {}, { ast: true });
  const view = new vega.View(runtime, { renderer: "none", expr: expressionInterpreter, logger: quiet });
  try {
    const drawn = cleaned(await view.toSVG());
    const inside = drawn.slice(drawn.indexOf(">") + 1);
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" role="img" ${size}><title>${escaped(title)}</title><desc>${escaped(alt)}</desc>${inside}\n`;
  } finally {
    view.finalize();
  }
}

function libraries() {
  return Promise.all([import("vega"), import("vega-lite"), import("vega-interpreter")]).catch((cause: unknown) => {
    throw new Error(
      "A picture needs the packages vega, vega-lite and vega-interpreter: npm install vega@6 vega-lite@6 vega-interpreter@2",
      { cause },
    );
  });
}

const escaped = (labelText: string): string =>
  cleaned(labelText).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Without the signs that XML does not allow. */
function cleaned(labelText: string): string {
  let clean = "";
  for (const sign of labelText) clean += isAllowed(sign.codePointAt(0)!) ? sign : "\ufffd";
  return clean;
}

const isAllowed = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code < 0xd800) ||
  (code >= 0xe000 && code < 0xfffe) ||
  code > 0xffff;

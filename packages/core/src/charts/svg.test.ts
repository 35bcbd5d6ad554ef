import { compile } from "vega-lite";
import { describe, expect, test, vi } from "vitest";
import { forecast } from "../forecast/index.ts";
import { type PlanSpec, readPlan } from "../plan/index.ts";
import type { Chart, Look } from "./chart.ts";
import { forecastCharts } from "./forecast-charts.ts";
import { svgOf } from "./svg.ts";

const nasty =
  "</text></svg><script>alert('x')</script> & \"<img src=x onerror=alert(1)>\" \u0007\u202e {signal} datum.x";

const plan: PlanSpec = {
  outturn: 1,
  title: nasty,
  organisation: "Zażółć 議会 <b>",
  years: { from: "2024/25", to: "2025/26" },
  posts: [{ id: "a", title: nasty, pay: { fullCost: 60000 }, start: "2024-09-01" }],
  lines: [{ id: "b", title: nasty, perYear: { "2024/25": -5000, "2025/26": 7000 } }],
  funding: [
    {
      id: "c",
      title: nasty,
      kind: "revenue",
      recurrent: false,
      perYear: { "2024/25": 30000 },
      status: "confirmed",
      carryForward: "none",
    },
  ],
};

const charts = Object.values(forecastCharts);
const drawn = (look?: Look) => Promise.all(charts.map((chart) => svgOf(chart(forecast(readPlan(plan)), look))));

/** What XML asks: one root, tags that close in order, quoted attributes, and no bare "<" or "&" in texts. */
function faultsOf(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const rest = xml
    .trim()
    .replaceAll(/<(\/?)([a-z]+)((?: [a-zA-Z0-9:-]+="[^"<]*")*)\s*(\/?)>/g, (_, end, name, __, empty) => {
      if (end === "/" && open.pop() !== name) faults.push(`</${name}> closes nothing`);
      if (end === "" && empty === "") open.push(name);
      return "";
    });
  if (rest.includes("<")) faults.push(`a bare "<" in ${rest.slice(rest.indexOf("<")).slice(0, 80)}`);
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(xml)) faults.push('a bare "&"');
  return [...faults, ...open.map((name) => `<${name}> stays open`)];
}

const quiet = { level: () => quiet, error: () => quiet, info: () => quiet, debug: () => quiet, warn: () => quiet };

/** Everything that Vega-Lite finds to say against a specification. */
function warningsOf({ spec }: Pick<Chart, "spec">): readonly string[] {
  const warnings: string[] = [];
  const logger = {
    ...quiet,
    warn: (...said: readonly unknown[]) => {
      warnings.push(said.join(" "));
      return logger;
    },
  };
  compile(spec as unknown as Parameters<typeof compile>[0], { logger: logger as never });
  return warnings;
}

test("Vega-Lite has nothing against a specification", () => {
  for (const width of [280, 1100]) {
    for (const chart of charts) expect(warningsOf(chart(forecast(readPlan(plan)), { width }))).toEqual([]);
  }
  const encoding = { shape: { field: "a", type: "nominal" } }; // bars have no shape
  expect(warningsOf({ spec: { $schema: "", data: { values: [] }, mark: "bar", encoding } })).not.toEqual([]);
});

describe("a picture as SVG", () => {
  test("is well formed, names itself, and holds nothing that runs or is fetched, whatever a plan is called", async () => {
    for (const svg of await drawn()) {
      expect(faultsOf(svg)).toEqual([]);
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img" width="720" height="\d+" viewBox="0 0 720 \d+"><title>[^<]+<\/title><desc>[^<]+<\/desc>/,
      );
      expect(svg.replaceAll("http://www.w3.org/", "")).not.toMatch(
        /<(?:script|foreignObject|image|a|use|style)\b|\son\w+="|href|url\(|:\/\//i,
      );
      expect(svg).not.toContain("\u0007");
      expect(svg).toContain("&lt;script&gt;"); // the name stands there as it is
      expect(svg).not.toMatch(/ id="/); // two pictures on one page have no id in common
    }
  });

  test("is the same bytes each time", async () => {
    expect(await drawn()).toEqual(await drawn());
  });

  test("takes the colours of the page where it is to stand in one", async () => {
    for (const svg of await drawn({ scheme: "page" })) {
      const texts = svg.match(/<text [^>]*fill="([^"]*)"/g) ?? [];
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text) => !text.includes('fill="currentColor"'))).toEqual([]);
      expect(svg).not.toContain("#FFFFFF");
    }
  });

  test("that cannot be drawn, as a library is missing, says what to install", async () => {
    vi.doMock("vega-interpreter", () => {
      throw new Error("Cannot find package");
    });
    await expect(svgOf(forecastCharts.gap(forecast(readPlan(plan))))).rejects.toThrow(
      "npm install vega@6 vega-lite@6 vega-interpreter@2",
    );
    vi.doUnmock("vega-interpreter");
  });

  test("the check of XML finds what is wrong", () => {
    expect(faultsOf('<svg a="1"><g></g></svg>')).toEqual([]);
    expect(faultsOf("<svg><g></svg>")).not.toEqual([]);
    expect(faultsOf("<svg>a & b</svg>")).not.toEqual([]);
    expect(faultsOf("<svg>a < b</svg>")).not.toEqual([]);
  });
});

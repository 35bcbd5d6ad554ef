import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "outturn-packing-"));
const packed = join(folder, "packed");
const stranger = join(folder, "stranger");

const run = (words: readonly string[], cwd: string): string =>
  execFileSync(process.execPath, words, {
    cwd,
    encoding: "utf8",
    maxBuffer: 100_000_000,
    stdio: ["ignore", "pipe", "pipe"],
  });
const npm = (words: readonly string[], cwd: string): string =>
  execFileSync("npm", words, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const tool = (name: string, file: string, words: readonly string[], cwd: string): string =>
  run([join(root, "node_modules", name, file), ...words], cwd);

/** Every entry of the library that is code, as others write it. */
const entries = Object.keys(
  (JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8")) as { readonly exports: object }).exports,
)
  .filter((entry) => !entry.endsWith(".json"))
  .map((entry) => `@outturn/core${entry.slice(1)}`);

/** What was packed under a name: it is packed once for all that look into it. */
const tarballOf = (name: string | RegExp): string =>
  join(packed, readdirSync(packed).find((file) => file.search(name) === 0)!);

const use = `
import { contract, forecast, PlanError, readPlan } from "@outturn/core";
import { readPlanText } from "@outturn/core/yaml";

const spec = {
  outturn: 1,
  title: "Legal costs",
  years: { from: "2024/25", to: "2025/26" },
  lines: [{ id: "legal", perYear: { "2024/25": "£100k", "2025/26": "£108k" } }],
};
const fromObject = contract(forecast(readPlan(spec)));
const fromText = contract(forecast(readPlanText(JSON.stringify(spec), "plan.json")));
try {
  readPlan({ outturn: 1 });
} catch (error) {
  if (!(error instanceof PlanError)) throw error;
  console.log(error.issues.map(({ code }) => code).join(" "));
}
console.log(fromObject.cost.total["2025/26"], fromObject.fingerprint === fromText.fingerprint);
`;

beforeAll(() => {
  run([join(root, "scripts/build.js")], root);
  mkdirSync(packed);
  mkdirSync(stranger);
  run([join(root, "scripts/release.js"), "--packages", packed], root);
  writeFileSync(join(stranger, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  const tarballs = readdirSync(packed).map((file) => join(packed, file));
  npm(["install", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs], stranger);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

describe("the packages, packed and installed into an empty folder", () => {
  test("forecast from plain JavaScript", () => {
    writeFileSync(join(stranger, "use.js"), use);
    expect(run(["use.js"], stranger)).toBe("missing missing\n108000.00 true\n");
  });

  test.each([
    ["NodeNext", "typescript-native", { andWithin: true }],
    ["Bundler", "typescript", { andWithin: false }],
  ])("type-check in plain, strict TypeScript, every entry, resolved as %s, by %s", (resolution, compiler, how) => {
    const every = entries.map((entry, place) => `import * as entry${place} from "${entry}";\n`).join("");
    const named = `console.log(${entries.map((_, place) => `Object.keys(entry${place})`).join(", ")});\n`;
    writeFileSync(
      join(stranger, "use.ts"),
      `${every}${use.replace("const fromText", "const fromText: ReturnType<typeof contract>")}${named}`,
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: !how.andWithin,
      target: "ES2023",
      lib: ["ES2023", "DOM"],
      module: resolution === "NodeNext" ? "NodeNext" : "ESNext",
      moduleResolution: resolution,
      types: [],
    };
    writeFileSync(join(stranger, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
    expect(tool(compiler, "bin/tsc", ["-p", "."], stranger)).toBe("");
  });

  test("run the program of the example, in which a key that is misspelt does not compile", () => {
    for (const name of ["vega", "vega-lite", "vega-interpreter"])
      symlinkSync(join(root, "node_modules", name), join(stranger, "node_modules", name), "dir");
    onTestFinished(() => {
      for (const name of ["vega", "vega-lite", "vega-interpreter"]) rmSync(join(stranger, "node_modules", name));
    });
    const program = readFileSync(join(root, "examples/program/program.ts"), "utf8");
    expect(program.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
    const compilerOptions = {
      ...{ strict: true, skipLibCheck: true, target: "ES2023", lib: ["ES2023", "DOM"] },
      ...{ module: "NodeNext", types: [], outDir: "made" },
    };
    const compiled = (text: string): string => {
      writeFileSync(join(stranger, "program.ts"), text);
      writeFileSync(join(stranger, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
      try {
        return tool("typescript-native", "bin/tsc", ["-p", "."], stranger);
      } catch (error) {
        return String((error as { readonly stdout: string }).stdout);
      }
    };
    expect(compiled(program.replace('title: "Social workers"', 'titel: "Social workers"'))).toContain("'titel'");
    expect(compiled(program)).toBe("");
    const printed = run(["made/program.js"], stranger);
    expect(printed).toMatch(/^Cost £[\s\S]*\nTwo months late: Cost £[\s\S]*<\/svg>\s*$/);
  });

  test("hold what has changed, what it is and what may be done with it", () => {
    for (const name of ["@outturn/core", "outturn"])
      expect(readdirSync(join(stranger, "node_modules", name))).toEqual(
        expect.arrayContaining(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]),
      );
  });

  test("give the outturn command", () => {
    writeFileSync(
      join(stranger, "plan.json"),
      JSON.stringify({ outturn: 1, title: "Empty", years: { from: "2024/25", to: "2024/25" } }),
    );
    const printed = run(
      [join("node_modules", "outturn", "bin", "outturn.js"), "forecast", "plan.json", "--json"],
      stranger,
    );
    expect(JSON.parse(printed).cost.total).toEqual({ "2024/25": "0.00" });
  });

  test("bring at most thirty packages in all, and none that runs a script when it is installed", () => {
    const lock = JSON.parse(readFileSync(join(stranger, "node_modules/.package-lock.json"), "utf8")) as {
      readonly packages: { readonly [path: string]: { readonly hasInstallScript?: boolean } };
    };
    const installed = Object.entries(lock.packages);
    expect(installed.length).toBeGreaterThan(2);
    expect(installed.length).toBeLessThanOrEqual(30);
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  test.each(["gap.svg", "gap.png", "gap.vl.json"])("draw %s with nothing else installed", (out) => {
    run([join("node_modules", "outturn", "bin", "outturn.js"), "chart", "plan.json", "--out", out], stranger);
    expect(readdirSync(stranger)).toContain(out);
  });

  test("hold the licence of every package that the command has inside", () => {
    const dist = join(stranger, "node_modules", "outturn", "dist");
    const [, ...licences] = readFileSync(join(dist, "licences.md"), "utf8").split(/^## /m);
    const named = licences.map((licence) => licence.slice(0, licence.indexOf(" - ")));
    expect(named).toEqual(
      expect.arrayContaining(["commander", "vega", "vega-interpreter", "vega-lite", "yaml", "zod"]),
    );
    // a heading and a licence's own words: the shortest has three paragraphs
    expect(licences.filter((licence) => !/permission|redistribution/i.test(licence))).toEqual([]);
  });
});

describe.each(["core", "cli"])("packages/%s as it would be published", (name) => {
  test("publint finds nothing", () => {
    const archive = name === "core" ? "outturn-core-" : /^outturn-\d/;
    expect(tool("publint", "src/cli.js", ["run", tarballOf(archive), "--strict"], root)).toContain("All good!");
  });
});

/** What attw prints with `--format json`, as far as it is read here. */
interface Printed {
  readonly analysis: {
    readonly entrypoints: {
      readonly [entry: string]: {
        readonly resolutions: { readonly [kind: string]: { readonly resolution?: { readonly fileName: string } } };
      };
    };
    readonly problems: readonly { readonly resolutionKind?: string }[];
  };
}

// Of two entries, as it is slow: the compilers above find those of all.
test("attw finds the types of the library, and of an entry of it", () => {
  const words = ["--profile", "esm-only", "--format", "json", tarballOf("outturn-core-"), "--entrypoints", ".", "yaml"];
  const { analysis } = JSON.parse(tool("@arethetypeswrong/cli", "dist/index.js", words, root)) as Printed;
  for (const entry of [".", "./yaml"]) {
    const { resolutions } = analysis.entrypoints[entry]!;
    for (const kind of ["node16-esm", "bundler"]) expect(resolutions[kind]?.resolution?.fileName).toMatch(/\.d\.ts$/);
  }
  // the library is ESM alone: what CommonJS and the oldest resolution make of it is no problem
  const kinds = analysis.problems.map(({ resolutionKind }) => resolutionKind);
  expect(kinds.filter((kind) => kind !== "node10" && kind !== "node16-cjs")).toEqual([]);
});

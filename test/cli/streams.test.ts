import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { paperOf } from "../../packages/cli/src/terminal/paper.ts";
import { importsOf, typescriptUnder } from "../architecture/sources.ts";
import { bin } from "./command.ts";
import { fileIn, ownFolder } from "./folder.ts";
import { manyPosts, shortInYearTwo } from "./plans.ts";

const folder = ownFolder();
const many = fileIn(folder, "many.json", manyPosts(400));
const short = fileIn(folder, "short.yaml", shortInYearTwo);

/** Runs the command and stops reading its output after the first piece, as `head` does. */
const readOnly = (words: readonly string[]): Promise<{ status: number | null; err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...words]);
    let err = "";
    child.stdout.once("data", () => child.stdout.destroy());
    child.stderr.on("data", (text) => {
      err += text;
    });
    child.on("close", (status) => resolve({ status, err }));
  });

describe("whoever reads may stop reading", () => {
  test.each([
    ["forecast", many, "--json"],
    ["forecast", many, "--notes"],
    ["explain", many, "cost.total.2025/26", "--depth", "2"],
  ])("%s %s %s: quiet, and no failure", async (...words) => {
    expect(await readOnly(words)).toEqual({ status: 0, err: "" });
  });
});

/** Makes terminals, where the system has it. */
const script = "/usr/bin/script";

/** Runs the command on a terminal of its own. */
const onTerminal = (words: readonly string[], env: Readonly<Record<string, string>> = {}): string =>
  spawnSync(script, ["-qec", [process.execPath, bin, ...words].join(" "), "/dev/null"], {
    env: { ...process.env, NO_COLOR: "", TERM: "xterm", ...env }, // empty is as good as not there
    encoding: "utf8",
  }).stdout;

describe.runIf(existsSync(script))("on a terminal", () => {
  test("headings and totals are bold, unless NO_COLOR asks for plain text", () => {
    const styled = onTerminal(["forecast", short]);
    expect(styled).toContain("\u001b[1mCost £1.987m;");
    const plain = onTerminal(["forecast", short], { NO_COLOR: "1" });
    expect(plain).toContain("Cost £1.987m;");
    expect(plain).not.toContain("\u001b[");
  });
});

describe("the paper", () => {
  const terminal = (columns: number): NodeJS.WriteStream => ({ isTTY: true, columns }) as NodeJS.WriteStream;

  test.each([
    [200, 120],
    [100, 100],
    [20, 60],
    [0, 80], // a terminal that does not know its width
  ])("a terminal of %i columns has %i for a page", (columns, width) => {
    expect(paperOf(terminal(columns)).width).toBe(width);
  });

  test("a pipe has 80, and no styles", () => {
    expect(paperOf({ isTTY: false, columns: 200 } as unknown as NodeJS.WriteStream)).toEqual({
      width: 80,
      styled: false,
    });
  });
});

test("what starts the command loads nothing but commander: the rest is loaded by the part that runs", () => {
  const files = typescriptUnder("packages/cli/src");
  const reached = new Set<string>();
  const reach = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const file = files.find((one) => one.path === `packages/cli/src/${path}`)!;
    const eager = file.text.replace(/import\("[^"]*"\)/g, "").replace(/^import type .*;$/gm, "");
    for (const from of importsOf({ ...file, text: eager })) {
      reached.add(from);
      if (from.startsWith("./")) reach(from.slice(2));
    }
  };
  reach("main.ts");
  expect([...reached].filter((name) => !name.endsWith(".ts")).sort()).toEqual(["commander", "node:fs", "node:util"]);
});

test("everything that the command prints or says goes through one file, which lets no letter move a cursor", () => {
  const direct = typescriptUnder("packages/cli/src")
    .filter(({ path, text }) => !path.endsWith(".test.ts") && /\bstd(?:out|err)\.write|\bconsole\./.test(text))
    .map(({ path }) => path);
  expect(direct).toEqual(["packages/cli/src/main.ts", "packages/cli/src/print.ts"]);
});

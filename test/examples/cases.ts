import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contract, type Forecast, forecast } from "../../packages/core/src/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";

/** The top of the workspace: paths of examples are from here, as their READMEs write them. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A plan of the examples, forecast. */
export interface Case {
  /** Such as `examples/cheshire-east-2024`. */
  readonly folder: string;
  readonly path: string;
  readonly text: string;
  readonly forecast: Forecast;
  /** The forecast as `--json` prints it. */
  readonly json: string;
  /** Where the expected output of this plan stands, without its ending. */
  readonly expected: string;
}

const inside = (folder: string): string[] => readdirSync(join(root, folder)).sort();

/** The folders of the examples that hold plans. */
export const folders: readonly string[] = inside("examples")
  .map((name) => `examples/${name}`)
  .filter((folder) => existsSync(join(root, folder, "README.md")));

/** Every plan of the examples. */
export const cases: readonly Case[] = folders.flatMap((folder) =>
  inside(folder)
    .filter((name) => name.endsWith(".yaml") && !name.endsWith("claims.yaml"))
    .map((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(join(root, path), "utf8");
      const result = forecast(readPlanText(text, path));
      const json = `${JSON.stringify(contract(result), null, 2)}\n`;
      return { folder, path, text, forecast: result, json, expected: `${folder}/expected-${name.slice(0, -5)}` };
    }),
);

export const readmeOf = (folder: string): string => readFileSync(join(root, folder, "README.md"), "utf8");

/** What an expected file holds, after it was rewritten where UPDATE_GOLDEN=1 asks for it; nothing where there is none. */
export function expectedAt(path: string, shown: string): string {
  const file = join(root, path);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, shown);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** The commands that a README gives in its blocks marked `sh`, each as its words. */
export const commandsIn = (readme: string): readonly (readonly string[])[] =>
  [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block]) =>
    block!
      .trim()
      .split("\n")
      .map((command) => command.split(" ")),
  );

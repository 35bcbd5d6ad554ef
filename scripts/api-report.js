import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.js";
import { install } from "./install.js";
import { isMain, root } from "./run.js";

const core = join(root, "packages", "core");
const reports = join(root, "docs", "api");
const working = join(root, ".cache", "api");

/**
 * Each way into the library, by the name of its report: where its types stand when it is built.
 *
 * @returns {{ name: string, types: string }[]}
 */
function entries() {
  /** @type {{ exports: Record<string, string | { types: string }> }} */
  const { exports } = JSON.parse(readFileSync(join(core, "package.json"), "utf8"));
  return Object.entries(exports).flatMap(([path, to]) =>
    typeof to === "string" ? [] : [{ name: path === "." ? "core" : path.slice(2), types: join(core, to.types) }],
  );
}

/**
 * What other programs can rely on, a file for each way into the library: every name that is public, and its type. A change of the
 * face is then seen where changes are read.
 *
 * @param {{ write: boolean }} how - whether the reports are written anew, or compared with those that are there
 * @returns {Promise<readonly string[]>} what is wrong, in words; nothing where all is well
 */
export async function apiReport({ write }) {
  // Not there before the first installation, which the test that asks for this makes.
  const { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } = await import("@microsoft/api-extractor");
  mkdirSync(reports, { recursive: true });
  mkdirSync(working, { recursive: true });
  const all = entries();
  const configs = all.map(({ name, types }) =>
    ExtractorConfig.prepare({
      packageJsonFullPath: join(core, "package.json"),
      configObjectFullPath: undefined,
      configObject: {
        projectFolder: core,
        mainEntryPointFilePath: types,
        newlineKind: "lf",
        compiler: { tsconfigFilePath: join(core, "tsconfig.json") },
        apiReport: { enabled: true, reportFileName: name, reportFolder: reports, reportTempFolder: working },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          extractorMessageReporting: {
            default: { logLevel: ExtractorLogLevel.None },
          },
          tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        },
      },
    }),
  );
  const [first, ...others] = configs;
  if (first === undefined) throw new Error("The library has no way in.");
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: others.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
  });
  /** @type {string[]} */
  const wrong = [];
  for (const config of configs) {
    const { apiReportChanged } = Extractor.invoke(config, {
      localBuild: write,
      compilerState,
      messageCallback: (message) => {
        message.handled = true;
      },
    });
    if (apiReportChanged && !write)
      wrong.push(
        `${config.reportFilePath.slice(root.length + 1)} is not what the library is: npm run api writes it anew.`,
      );
  }
  for (const file of readdirSync(reports))
    if (!all.some(({ name }) => file === `${name}.api.md`)) {
      if (write) rmSync(join(reports, file));
      else wrong.push(`docs/api/${file} is of no way into the library: npm run api removes it.`);
    }
  return wrong;
}

if (isMain(import.meta.url)) {
  await install();
  const wrong = (await build()) ? await apiReport({ write: true }) : ["The library does not compile."];
  for (const line of wrong) console.error(line);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.js";
import { buildNotebooks, DESK, SINGLE, site } from "./build-notebooks.js";
import { install } from "./install.js";
import { isMain, root, run } from "./run.js";

/** What is handed out, as npm knows it. */
const packages = [
  { name: "@outturn/core", folder: "core" },
  { name: "outturn", folder: "cli" },
];

/** Every archive says the same of its files, so that the same sources give the same bytes. */
const DATED = "2000-01-01T00:00:00Z";

const intoPage = `Outturn's page, for a computer without Node.

Unpack this folder and open ${DESK} in a browser. It works on your computer: nothing is sent or fetched, and a plan that you open is gone
when the page is closed, but for what you save.
`;

/**
 * The packages as files that npm installs, each with its README, its licence and the changelog inside. They must be built.
 *
 * @param {string} folder - where to: it must be there
 */
export async function packInto(folder) {
  const changelogs = packages.map((one) => join(root, "packages", one.folder, "CHANGELOG.md"));
  for (const changelog of changelogs) copyFileSync(join(root, "CHANGELOG.md"), changelog);
  try {
    const words = ["pack", "--pack-destination", folder, ...packages.flatMap(({ name }) => ["-w", name])];
    const { status, printed } = await run("npm", words, { quiet: true, shell: process.platform === "win32" });
    if (status !== 0) throw new Error(printed);
  } finally {
    for (const changelog of changelogs) rmSync(changelog, { force: true });
  }
}

/** The page of one plan with what must go with it, in one archive. */
async function pageArchive() {
  const { strToU8, zipSync } = await import("fflate");
  const files = [
    ["README.txt", strToU8(intoPage)],
    ["LICENSE.txt", readFileSync(join(root, "LICENSE"))],
    ["CHANGELOG.md", readFileSync(join(root, "CHANGELOG.md"))],
    [DESK, readFileSync(join(site, SINGLE, DESK))],
  ];
  return zipSync(Object.fromEntries(files.map(([name, bytes]) => [`outturn-page/${name}`, bytes])), { mtime: DATED });
}

/**
 * All that the packages hold or bring, for whoever must know what runs on their machines: a software bill of materials in CycloneDX.
 * What only tests and builds use is not in it, but what is built into the command is.
 */
async function billOfMaterials() {
  const words = ["sbom", "--sbom-format", "cyclonedx", ...packages.flatMap(({ name }) => ["-w", name])];
  const { status, printed } = await run("npm", words, { quiet: true, shell: process.platform === "win32" });
  if (status !== 0) throw new Error(printed);
  return `${JSON.stringify(JSON.parse(printed), null, 2)}\n`;
}

/**
 * Writes all that is handed out to a folder that is made anew: the packages, the page, the bill of materials, and their checksums.
 *
 * @param {string} folder
 */
async function release(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await packInto(folder);
  writeFileSync(join(folder, "outturn-page.zip"), await pageArchive());
  writeFileSync(join(folder, "sbom.cdx.json"), await billOfMaterials());
  const files = readdirSync(folder).sort();
  const sums = files.map(
    (file) =>
      `${createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex")}  ${file}\n`,
  );
  writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
  return files;
}

const [word, to] = process.argv.slice(2);

if (isMain(import.meta.url) && word === "--packages" && to !== undefined) {
  await packInto(to);
} else if (isMain(import.meta.url)) {
  await install();
  if (!(await build()) || !(await buildNotebooks())) process.exit(1);
  const folder = join(root, ".cache", "release");
  for (const file of await release(folder)) console.log(join(".cache", "release", file));
}

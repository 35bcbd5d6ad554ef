import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const program = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));

/** Whether LibreOffice is here, to read what we write. */
export const hasLibreOffice = program !== undefined;

/** Whether it has the part that reads texts, beside the one that reads workbooks. */
export const hasWriter = program !== undefined && existsSync(join(dirname(realpathSync(program)), "libswlo.so"));

/** What an option of LibreOffice calls each kind. */
const filters = {
  xlsx: "xlsx:Calc MS Excel 2007 XML",
  ods: "ods",
  xls: "xls:MS Excel 97",
  pdf: "pdf",
  // Else it writes in whatever letters the machine is set to.
  txt: "txt:Text (encoded):UTF8",
} as const;

const LONGEST = 110_000;

/** What makes LibreOffice work out every formula as it loads a file: else it believes what was saved with them. */
const RECALCULATES = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/${"registry"}">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Files as LibreOffice saves them again, by name: one start for all of them, with a profile of its own. It ends well for a file too that it
 * could not load, and so each must be there.
 */
export function savedByLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
  kind: keyof typeof filters,
  { recalculates = false, longest = LONGEST }: { readonly recalculates?: boolean; readonly longest?: number } = {},
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "outturn-libreoffice-"));
  try {
    const names = Object.keys(files);
    mkdirSync(join(folder, "in"));
    if (recalculates) {
      mkdirSync(join(folder, "profile", "user"), { recursive: true });
      writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), RECALCULATES);
    }
    for (const name of names) writeFileSync(join(folder, "in", name), files[name]!);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const words = ["--headless", "--norestore", "--convert-to", filters[kind], "--outdir", join(folder, "out")];
    const given = names.map((name) => join(folder, "in", name));
    const ran = spawnSync(program!, [profile, ...words, ...given], { timeout: longest, encoding: "utf8" });
    return new Map(
      names.map((name) => {
        const path = join(folder, "out", name.replace(/\.\w+$/, `.${kind}`));
        if (!existsSync(path)) throw new Error(`LibreOffice did not save ${name}: ${ran.stdout}${ran.stderr}`);
        return [name, new Uint8Array(readFileSync(path))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.js";

const folders = [
  join("packages", "core", "src"),
  join("packages", "cli", "src"),
  join("packages", "notebooks", "src"),
  "test",
];

/** Every file of tests with a law in it: something that is tried with values drawn by chance. From the top of the workspace. */
export const lawFiles = () =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    )
    .filter(
      (file) => file.endsWith(".test.ts") && /\bfc\.assert\(|\.prop\(/.test(readFileSync(join(root, file), "utf8")),
    )
    .map((file) => file.replaceAll("\\", "/"))
    .sort();

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../examples/establishment/make/lists.ts";
import { root } from "./cases.ts";

const folder = join(root, "examples/establishment");

test("the lists are those that the folder's own script makes (UPDATE_GOLDEN=1 writes them)", async () => {
  for (const [name, bytes] of await listFiles()) {
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(join(folder, name), bytes);
    expect(new Uint8Array(readFileSync(join(folder, name)))).toEqual(bytes);
  }
});

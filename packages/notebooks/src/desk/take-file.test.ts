import { readPlanBytes } from "@outturn/core/yaml";
import { expect, test } from "vitest";
import { takeFile } from "./take-file.ts";

const text = "outturn: 1\ntitle: A plan\nyears: { from: 2024/25, to: 2025/26 }\n";

test("a file with a plan in it is that plan", async () => {
  const plan = readPlanBytes(new TextEncoder().encode(text), "plan.yaml");
  expect(await takeFile(new File([text], "plan.yaml"))).toEqual({ is: "plan", plan, remarks: [] });
});

test("a file with a broken plan is all of its issues, each with its place in that file", async () => {
  const taken = await takeFile(new File([text.replace("title", "titel").replace("2025/26", "2023/24")], "broken.yaml"));
  if (taken.is !== "issues") throw new Error(taken.is);
  expect(taken.issues.map(({ at, code }) => `${at} ${code}`)).toEqual([
    "broken.yaml:2:1 unknown-key",
    "broken.yaml:3:8 years-backwards",
  ]);
});

test("a file of 20 MB is read, and one above is not even looked into", async () => {
  const large = (bytes: number): File => {
    const file = new File([text], "large.yaml");
    return Object.defineProperty(file, "size", { value: bytes });
  };
  expect((await takeFile(large(20_000_000))).is).toBe("plan");
  expect(await takeFile(large(25_000_000))).toEqual({
    is: "refused",
    why: "It is 25 MB. A page takes files of up to 20 MB; the outturn command takes larger ones.",
  });
});

test("a file that cannot be read, such as a folder, is refused with the reason", async () => {
  const folder = new File([], "folder");
  folder.arrayBuffer = () => Promise.reject(new Error("not a file"));
  expect(await takeFile(folder)).toEqual({ is: "refused", why: "It cannot be read: not a file" });
});

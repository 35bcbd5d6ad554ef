import { expect, test } from "vitest";
import { readDraftBytes, writeDraftText } from "./index.ts";

const read = (text: string) => readDraftBytes(new TextEncoder().encode(text), "plan.yaml");
const head = "outturn: 1\ntitle: A plan\nyears: { from: 2024/25, to: 2025/26 }\n";

test("a file without issues is its draft and its plan", () => {
  const { draft, plan, issues } = read(`${head}lines: [{ id: legal, amount: £1.2m }]\n`);
  expect(issues).toEqual([]);
  expect(draft).toMatchObject({ lines: [{ id: "legal", amount: "£1.2m" }] });
  expect(plan?.lines[0]).toMatchObject({ sum: { amount: 120_000_000 } });
});

test("one with issues is its draft and all of them, at their lines", () => {
  const { draft, plan, issues } = read(`${head}lines: [{ id: legal, amount: much }, { amount: 5 }]\n`);
  expect(plan).toBeUndefined();
  expect(draft).toMatchObject({ lines: [{ amount: "much" }, { amount: 5 }] });
  expect(issues.map(({ at, code }) => `${at} ${code}`)).toEqual(["plan.yaml:4:30 not-money", "plan.yaml:4:38 missing"]);
});

test("one that is no text of a plan has no draft", () => {
  expect(read("a: [").draft).toBeUndefined();
  expect(readDraftBytes(new Uint8Array([0, 1]), "plan.yaml").issues.map(({ code }) => code)).toEqual(["not-text"]);
});

test("a draft that is written is read as it was, with what is wrong in it", () => {
  const draft = { outturn: 1, title: "no", years: { from: "2024/25" }, lines: [{ id: "<<", amount: "much" }] };
  expect(read(writeDraftText(draft)).draft).toEqual(draft);
});

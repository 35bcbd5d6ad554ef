import { expect, test } from "vitest";
import type { DeskState } from "../state/desk.ts";
import { readAddress, writeAddress } from "./address.ts";

const stateOf = (more: object): DeskState =>
  ({
    ...{
      name: "secret.yaml",
      draft: { title: "Secret" },
      tab: "funded",
      scenario: "base",
      level: "confirmed",
      controls: {},
    },
    ...{ good: { fingerprint: "ab12", written: { title: "Secret" } }, figure: "cost.byPost.secret.2024/25", ...more },
  }) as unknown as DeskState;

test("an address says where the page stands and the plan's fingerprint, and nothing of the plan", () => {
  const state = stateOf({
    scenario: "late",
    level: "total",
    controls: { funded: { carry: "all" }, starts: { later: "8" } },
  });
  expect(writeAddress(state)).toBe("#tab=funded&scenario=late&level=total&plan=ab12&funded.carry=all&starts.later=8");
  expect(writeAddress(stateOf({}))).toBe("#tab=funded&plan=ab12");
});

test("what is written is read", () => {
  const controls = { funded: { carry: "all", status: "a=b&c" }, starts: { later: "-2" } };
  expect(readAddress(writeAddress(stateOf({ scenario: "late", level: "conditional", controls })))).toEqual({
    ...{ tab: "funded", scenario: "late", level: "conditional", plan: "ab12", controls },
  });
});

test("what is said amiss is as if it were not said", () => {
  expect(readAddress("#level=certain&.x=1&nonsense&__proto__.y=1")).toEqual({
    controls: JSON.parse('{ "__proto__": { "y": "1" } }'),
  });
  expect(readAddress("")).toEqual({ controls: {} });
});

import { expect, test } from "vitest";
import { remember } from "./remember.ts";

test("a question is asked again only when its plan or the rest of it has changed", async () => {
  const kept = remember<number>();
  const [plan, other] = [{}, {}];
  let asked = 0;
  const ask = async (): Promise<number> => {
    asked += 1;
    return asked;
  };
  expect([await kept(plan, "a", ask), await kept(plan, "a", ask)]).toEqual([1, 1]);
  expect([await kept(plan, "b", ask), await kept(other, "b", ask), await kept(plan, "b", ask)]).toEqual([2, 3, 4]);
});

test("an answer that did not come is asked for again", async () => {
  const kept = remember<number | undefined>();
  const plan = {};
  expect(await kept(plan, "a", async () => undefined)).toBeUndefined();
  await expect(kept(plan, "a", () => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
  expect(await kept(plan, "a", async () => 3)).toBe(3);
});

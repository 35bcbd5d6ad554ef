import { expect, test } from "vitest";
import { apart } from "./end-labels.ts";

test("labels that have room stay where they are", () => {
  expect(apart([200, 100], 0, 300)).toEqual([200, 100]);
});

test("labels that would touch are moved up, a line apart", () => {
  expect(apart([200, 198, 196], 0, 300)).toEqual([200, 182, 164]);
});

test("labels pushed out at the top come down together", () => {
  expect(apart([20, 18, 5], 10, 300)).toEqual([46, 28, 10]);
});

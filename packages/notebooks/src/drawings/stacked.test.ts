import { expect, test } from "vitest";
import { heights, stacked } from "./stacked.ts";

const months = ["2024-04", "2024-05"];

test("each part stands on those before it", () => {
  const parts = stacked(
    [
      { name: "Pay", amounts: [300, 400] },
      { name: "NI", amounts: [100, 0] },
    ],
    months,
    100,
  );
  expect(parts).toEqual([
    [
      { month: "2024-04", from: 0, to: 3 },
      { month: "2024-05", from: 0, to: 4 },
    ],
    [{ month: "2024-04", from: 3, to: 4 }],
  ]);
});

test("what is taken off goes down from the ground", () => {
  const series = [
    { name: "Pay", amounts: [300, 400] },
    { name: "Vacancy factor", amounts: [-30, -40] },
    { name: "Income", amounts: [-100, 0] },
  ];
  expect(stacked(series, months, 1)[2]).toEqual([{ month: "2024-04", from: -30, to: -130 }]);
  expect(heights(series, months, 100)).toEqual([3, 4]);
});

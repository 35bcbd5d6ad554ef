import { expect, test } from "vitest";
import { byValue } from "../formula/index.ts";
import { carryAll, carryCapped, carryNone, costLeft, draw, inTurn, lapse, shortfallBorne, unspent } from "./draw.ts";

test("a source pays the cost left, as far as its money goes", () => {
  expect(byValue(draw)({ left: 500, carriedIn: 100, available: 300 })).toBe(400);
  expect(byValue(draw)({ left: 350, carriedIn: 100, available: 300 })).toBe(350);
});

test("income above all cost leaves nothing to pay", () => {
  expect(byValue(costLeft)({ cost: -20, drawn: 0 })).toBe(0);
  expect(byValue(costLeft)({ cost: 900, drawn: 250 })).toBe(650);
});

test("a cap holds what leaves a year, after what has expired", () => {
  expect(byValue(carryCapped)({ cap: 50, unspent: 120, expired: 30 })).toBe(50);
  expect(byValue(carryCapped)({ cap: 100, unspent: 120, expired: 30 })).toBe(90);
  expect(byValue(carryAll)({ unspent: 120 })).toBe(120);
  expect(byValue(carryNone)({})).toBe(0);
});

test("what is neither applied nor carried out lapses", () => {
  const left = byValue(unspent)({ carriedIn: 100, available: 300, applied: 350 });
  expect(left).toBe(50);
  expect(byValue(lapse)({ unspent: left, carriedOut: 20 })).toBe(30);
});

test("money taken in turn stops at the total", () => {
  expect(byValue(inTurn)({ held: 40, total: 100, before: 30 })).toBe(40);
  expect(byValue(inTurn)({ held: 40, total: 100, before: 75 })).toBe(25);
  expect(byValue(inTurn)({ held: 40, total: 100, before: 100 })).toBe(0);
});

test("a shortfall comes off a source no further than to nothing", () => {
  expect(byValue(shortfallBorne)({ shortfall: 80, borne: 0, given: 50, off: 0 })).toBe(50);
  expect(byValue(shortfallBorne)({ shortfall: 80, borne: 50, given: 60, off: 10 })).toBe(30);
});

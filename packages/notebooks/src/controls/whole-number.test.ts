// @vitest-environment jsdom

import { expect, test, vi } from "vitest";
import { wholeNumber } from "./whole-number.ts";

function seed() {
  const control = wholeNumber("Seed", { least: 0, most: 999, start: 1 });
  const box = control.element.querySelector("input")!;
  const heard = vi.fn();
  control.element.addEventListener("input", heard);
  const write = (text: string): void => {
    box.value = text;
    for (const event of ["input", "change"]) box.dispatchEvent(new Event(event, { bubbles: true }));
  };
  return { control, box, heard, write };
}

test("takes a whole number when it is left, and says so once", () => {
  const { control, heard, write } = seed();
  write(" 42 ");
  expect([control.value, heard.mock.calls.length]).toEqual([42, 1]);
  write("42");
  expect(heard).toHaveBeenCalledTimes(1);
});

test.each(["", "1.5", "-1", "1000", "1e2", "one"])(
  "says of %j that it is none, and keeps the number before",
  (text) => {
    const { control, box, heard, write } = seed();
    write(text);
    expect([control.value, heard.mock.calls.length, box.getAttribute("aria-invalid")]).toEqual([1, 0, "true"]);
    expect(control.element.textContent).toContain(
      `Seed is a whole number from 0 to 999; not “${text}”. The page still shows 1.`,
    );
    expect(control.fromText(text)).toBeUndefined();
  },
);

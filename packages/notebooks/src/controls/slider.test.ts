// @vitest-environment jsdom
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { slider } from "./slider.ts";

const share = () => slider("Agency share", { least: 0, most: 25, step: 0.1, start: 5, unit: "%" });

/** The slider, the box beside it, and what the page hears of them. */
function parts(control: ReturnType<typeof share>) {
  const [range, box] = control.element.querySelectorAll("input");
  const heard = vi.fn();
  control.element.addEventListener("input", heard);
  const write = (into: HTMLInputElement, text: string, ...events: readonly string[]): void => {
    into.value = text;
    for (const event of events) into.dispatchEvent(new Event(event, { bubbles: true }));
  };
  return { range: range!, box: box!, heard, write };
}

describe("a slider with its box", () => {
  let control: ReturnType<typeof share>;
  beforeEach(() => {
    control = share();
  });

  test("has a name on each of its two parts", () => {
    const { range, box } = parts(control);
    expect(range.getAttribute("aria-label")).toBe("Agency share");
    expect(control.element.querySelector("label")?.htmlFor).toBe(box.id);
  });

  test("shows in the box where the slider is", () => {
    const { range, box, heard, write } = parts(control);
    write(range, "7.5", "input");
    expect([box.value, control.value]).toEqual(["7.5", 7.5]);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test("keeps its value while the box is empty, half written or out of bounds, and the page hears nothing", () => {
    const { box, heard, write } = parts(control);
    for (const text of ["", "26", "-1"]) write(box, text, "input");
    expect(control.value).toBe(5);
    expect(heard).not.toHaveBeenCalled();
  });

  test("takes the nearest value that it has when the box is left", () => {
    const { box, heard, write } = parts(control);
    write(box, "26", "change");
    expect([box.value, control.value]).toEqual(["25", 25]);
    write(box, "", "change");
    expect([box.value, control.value]).toEqual(["25", 25]);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test("is put to a value without a word to the page", () => {
    const { box, heard } = parts(control);
    control.set(12.3);
    expect([box.value, control.value]).toEqual(["12.3", 12.3]);
    expect(heard).not.toHaveBeenCalled();
  });

  test("what an address says is a value that the slider can be put to, or nothing", () => {
    const said = (text: string) => control.fromText(text);
    expect(["6", "6.04", " 7 ", "1e1", "99", "-3", "0x10"].map(said)).toEqual([6, 6, 7, 10, 25, 0, 16]);
    expect(["", " ", "abc", "NaN", "Infinity", "1e999", "6%", "<b>", "__proto__"].map(said)).toEqual(
      Array(9).fill(undefined),
    );
  });

  test("every value that it can be put to comes back from its text, without drift", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 250 }), (tenths) => {
        expect(control.fromText(control.asText(tenths / 10))).toBe(tenths / 10);
      }),
    );
  });
});

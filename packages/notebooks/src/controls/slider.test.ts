// @vitest-environment jsdom

import { PlanError, readField } from "@outturn/core";
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { slider } from "./slider.ts";

const share = () => slider("Agency share", { field: "share", from: 0, to: 25, step: 0.1, start: 5 });

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
    for (const text of ["", "101", "-1", "1 in 5"]) write(box, text, "input");
    expect(control.value).toBe(5);
    expect(heard).not.toHaveBeenCalled();
    write(box, "", "change");
    expect(box.value).toBe("5");
  });

  test("takes in its box whatever the field takes, beyond the ends of its track as well", () => {
    const { range, box, heard, write } = parts(control);
    for (const [typed, value] of [
      ["26", 26],
      ["12.3456", 12.3456],
      ["7.5%", 7.5],
    ] as const) {
      write(box, typed, "input", "change");
      expect([box.value, control.value]).toEqual([String(value), value]);
    }
    expect(heard).toHaveBeenCalledTimes(3);
    write(box, "26", "input");
    expect(range.value).toBe("25");
  });

  test("says beside the box what is wrong, in the words that the command line has for it, until it is mended", () => {
    const { box, heard, write } = parts(control);
    const fault = control.element.querySelector(".govuk-error-message") as HTMLElement;
    expect(fault.hidden).toBe(true);
    write(box, "120", "input", "change");
    expect(fault.textContent).toBe(`${refusal("120%")} The page still shows 5%.`);
    expect([fault.hidden, box.value, control.value]).toEqual([false, "120", 5]);
    expect(box.getAttribute("aria-describedby")).toBe(fault.id);
    expect(heard).not.toHaveBeenCalled();
    write(box, "12", "input");
    expect([fault.hidden, box.getAttribute("aria-describedby"), box.getAttribute("aria-invalid")]).toEqual([
      ...[true, null, null],
    ]);
  });

  test("money has its pound sign whether it is typed or not, and is held to the bounds of a charge", () => {
    const week = slider("A week", { field: "charge", from: 300, to: 4000, step: 10, start: 1800 });
    const { box, write } = parts(week);
    for (const typed of ["£1,280.50", "1280.5", "1.2805k"]) {
      write(box, "9", "input");
      write(box, typed, "input", "change");
      expect([box.value, week.value]).toEqual(["1280.5", 1280.5]);
    }
    write(box, "11m", "input", "change");
    expect(week.element.querySelector(".govuk-error-message")?.textContent).toContain("more than £10m");
    expect(week.element.querySelector(".govuk-error-message")?.textContent).toContain("The page still shows £1280.5.");
  });

  test("is put to a value without a word to the page", () => {
    const { box, heard } = parts(control);
    control.set(12.3);
    expect([box.value, control.value]).toEqual(["12.3", 12.3]);
    expect(heard).not.toHaveBeenCalled();
  });

  test("what an address says is a value that the slider can be put to, or nothing", () => {
    const said = (text: string) => control.fromText(text);
    expect(["6", "6.04", " 7 ", "99", "6%"].map(said)).toEqual([6, 6.04, 7, 99, 6]);
    const amiss = ["", " ", "abc", "NaN", "Infinity", "1e999", "-3", "101", "0x10", "<b>", "__proto__"];
    expect(amiss.filter((text) => said(text) !== undefined)).toEqual([]);
  });

  test("every value that it can be put to comes back from its text, without drift", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), (tenths) => {
        expect(control.fromText(control.asText(tenths / 10))).toBe(tenths / 10);
      }),
    );
  });
});

/** What reading a share refuses a text with, as a sentence of the command line has it. */
function refusal(text: string): string {
  try {
    readField("share", text);
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ problem, mend }) => `${problem} ${mend}`).join(" ");
  }
  throw new Error(`${text} is not refused`);
}

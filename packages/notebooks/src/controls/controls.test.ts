// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { choice } from "./choice.ts";
import { controls } from "./controls.ts";
import { slider } from "./slider.ts";

const made = () => {
  const carry = choice("Money left", { plan: "as in the plan", all: "carried forward" }, "plan");
  const late = slider("Months late", { field: "months", from: 0, to: 12, step: 1, start: 0 });
  const form = controls({ carry, late });
  document.body.append(form);
  return { carry, late, form };
};

describe("the controls of a page", () => {
  beforeEach(() => history.replaceState(null, "", "/page.html"));
  afterEach(() => document.body.replaceChildren());

  test("are one value, by the name of each", () => {
    expect(made().form.value).toEqual({ carry: "plan", late: 0 });
  });

  test("one that is moved stands in the address, one that is not does not", () => {
    const { late, form } = made();
    late.set(6);
    form.dispatchEvent(new Event("input"));
    expect(location.hash).toBe("#late=6");
    late.set(0);
    form.dispatchEvent(new Event("input"));
    expect(location.href).toMatch(/page\.html$/);
  });

  test("follow the address that the page is opened with; what it says amiss is as if it said nothing", () => {
    history.replaceState(null, "", "#late=4&carry=never&__proto__=1&other=2");
    expect(made().form.value).toEqual({ carry: "plan", late: 4 });
  });

  test("follow an address that changes, and the page hears of it", () => {
    const { form } = made();
    const heard = vi.fn();
    form.addEventListener("input", heard);
    history.replaceState(null, "", "#carry=all");
    dispatchEvent(new Event("hashchange"));
    expect(form.value).toEqual({ carry: "all", late: 0 });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test("that have left the page leave the address alone", () => {
    const { form } = made();
    form.remove();
    history.replaceState(null, "", "#carry=all");
    dispatchEvent(new Event("hashchange"));
    expect([form.value.carry, location.hash]).toEqual(["plan", "#carry=all"]);
  });

  test("are put back together", () => {
    history.replaceState(null, "", "#late=4&carry=all");
    const { form } = made();
    form.querySelector("button")!.click();
    expect([form.value, location.hash]).toEqual([{ carry: "plan", late: 0 }, ""]);
  });

  test("one that the plan has no use for is not there", () => {
    history.replaceState(null, "", "#late=4");
    const form = controls({ late: undefined, carry: choice("Money left", { plan: "plan", all: "all" }, "plan") });
    expect(form.value).toEqual({ carry: "plan" });
    expect(form.querySelectorAll(".control").length).toBe(1);
    expect(controls({ late: undefined }).hidden).toBe(true);
  });
});

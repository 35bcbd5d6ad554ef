// @vitest-environment jsdom
import { expect, test } from "vitest";
import { choice } from "./choice.ts";

const carry = () => choice("Money left", { plan: "as in the plan", none: "lapses", all: "<b>carried</b>" }, "plan");

test("a choice starts where it is told to and is put to any of its names", () => {
  const control = carry();
  expect(control.value).toBe("plan");
  control.set("all");
  expect(control.value).toBe("all");
  expect(control.element.querySelectorAll("input:checked").length).toBe(1);
});

test("only its own names are read from an address", () => {
  const control = carry();
  expect(["all", "ALL", "", "toString", "__proto__"].map((text) => control.fromText(text))).toEqual([
    "all",
    ...Array(4).fill(undefined),
  ]);
});

test("each of its buttons has a label, the words of which stay words", () => {
  const { element } = carry();
  for (const input of element.querySelectorAll("input"))
    expect(element.querySelector(`label[for="${input.id}"]`)).not.toBeNull();
  expect([...element.querySelectorAll("label")].map((label) => label.textContent)).toEqual([
    "as in the plan",
    "lapses",
    "<b>carried</b>",
  ]);
});

test("two choices on one page do not share their buttons", () => {
  const [one, other] = [carry(), carry()];
  document.body.append(one.element, other.element);
  one.set("all");
  other.set("none");
  expect([one.value, other.value]).toEqual(["all", "none"]);
});

// @vitest-environment jsdom
import { expect, test } from "vitest";
import { unbroken } from "./unbroken.ts";

const shown = (text: string): HTMLElement => {
  const place = document.createElement("p");
  place.append(...unbroken(text));
  return place;
};

test("a minus and its sum are one piece, and the text is what it was", () => {
  const text = "Changes of -£1.500m by 2021/22, and of -£4,000 after that.";
  const place = shown(text);
  expect([...place.querySelectorAll("span")].map((piece) => piece.textContent)).toEqual(["-£1.500m", "-£4,000"]);
  expect(place.textContent).toBe(text);
});

test("markup in a sentence stays text", () => {
  expect(shown("<b>Bold</b> -£1").innerHTML).toBe('&lt;b&gt;Bold&lt;/b&gt; <span class="unbroken">-£1</span>');
});

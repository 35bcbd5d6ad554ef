// @vitest-environment jsdom
import { expect, test } from "vitest";
import { issueList, refusal } from "./issue-list.ts";

const image = "<img src=x onerror=alert(1)>";

test("issues are numbered, each with its place, what is wrong, how to mend it and its code; what a file says stays text", () => {
  const list = issueList(`${image} has an issue`, [
    {
      code: "unknown-key",
      path: "titel",
      at: `${image}:2:1`,
      problem: `There is no "${image}".`,
      mend: "Take it out.",
    },
  ]);
  expect(list.querySelector("li")!.textContent).toBe(`${image}:2:1 There is no "${image}". Take it out. (unknown-key)`);
  expect(list.querySelector("h2")!.textContent).toBe(`${image} has an issue`);
  expect(list.querySelector("img")).toBeNull();
  expect(list.getAttribute("role")).toBe("alert");
});

test("a refusal is read out as an issue is, and stays text", () => {
  const said = refusal(image, image);
  expect([said.getAttribute("role"), said.querySelector("p")!.textContent, said.querySelector("img")]).toEqual([
    "alert",
    image,
    null,
  ]);
});

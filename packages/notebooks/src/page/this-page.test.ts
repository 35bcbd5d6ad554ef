import { expect, test } from "vitest";
import { fileOf } from "./this-page.ts";

test("a page is known by its file, and a folder by its index", () => {
  expect(["/plans/what-is-left.html", "/C:/plans/what-is-left.html", "/", "/site/"].map(fileOf)).toEqual([
    "what-is-left.html",
    "what-is-left.html",
    "index.html",
    "index.html",
  ]);
});

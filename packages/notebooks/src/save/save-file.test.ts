// @vitest-environment jsdom
import { expect, onTestFinished, test, vi } from "vitest";
import { fileName, KEPT, saveFile } from "./save-file.ts";

test("a file's name has letters and digits in it, and nothing that a path or a system gives a meaning to", () => {
  expect(fileName("../../etc/passwd", "csv")).toBe("etc-passwd.csv");
  expect(fileName("C:\\con|<script>\"'\u202e\n", "svg")).toBe("c-con-script.svg");
  expect(fileName("Ünïted Šipka 2024/25", "yaml")).toBe("ünïted-šipka-2024-25.yaml");
});

test("a title without a letter still gives a name, and a long one a short name", () => {
  expect(fileName("…", "png")).toBe("outturn.png");
  expect(fileName("W".repeat(5000), "png")).toBe(`${"w".repeat(60)}.png`);
});

test("a file is offered under its name, from memory that is given back when the browser has had time to take it", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const revoked = vi.fn();
  let kept: Blob | undefined;
  URL.createObjectURL = (blob) => {
    kept = blob as Blob;
    return "blob:here";
  };
  URL.revokeObjectURL = revoked;
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    expect([this.href, this.download, this.isConnected]).toEqual(["blob:here", "figures.csv", false]);
    expect(revoked).not.toHaveBeenCalled();
  });
  saveFile("figures.csv", "a,b", "text/csv");
  expect(clicked).toHaveBeenCalledTimes(1);
  expect([kept?.type, kept?.size]).toEqual(["text/csv", 3]);
  vi.advanceTimersByTime(KEPT - 1);
  expect(revoked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(revoked).toHaveBeenCalledWith("blob:here");
});

// @vitest-environment jsdom
import { forecast, readPlan } from "@outturn/core";
import { forecastSays, headline } from "@outturn/core/tables";
import { afterEach, expect, test, vi } from "vitest";
import { openFiguresBy } from "./open-figure.ts";
import { shownSentence, textOf, withFigures } from "./sentence.ts";

const made = forecast(
  readPlan({
    ...{ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2025/26" } },
    lines: [{ id: "legal", perYear: { "2024/25": "£100k", "2025/26": "£120k" } }],
    funding: [
      {
        ...{ id: "growth", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
        perYear: { "2024/25": "£100k", "2025/26": "£50k" },
      },
    ],
  }),
);
const says = headline(made);
const sentences = withFigures(
  [`${says} A week costs £70,000 more.`, "It costs £220,000 too."],
  [{ words: says, figures: forecastSays(made) }],
  made.plan,
);
const placed = (position: number): HTMLElement => {
  const place = document.createElement("p");
  place.append(...shownSentence(sentences[position]!));
  return place;
};
const buttons = (place: HTMLElement): (string | null)[] =>
  [...place.querySelectorAll<HTMLElement>("button")].map((one) => `${one.textContent} ${one.dataset.figure}`);

afterEach(() => openFiguresBy(undefined));

test("the sums of the library's sentence open their figures; the same sum elsewhere is none of them", () => {
  const open = vi.fn();
  openFiguresBy(open);
  const place = placed(0);
  expect(place.textContent).toBe(textOf(sentences[0]!));
  expect(buttons(place)).toEqual(["£220,000 cost.all", "£70,000 £70,000"]);
  place.querySelector("button")!.click();
  expect(open).toHaveBeenCalledWith({ figure: "cost.all", plan: made.plan });
  expect(buttons(placed(1))).toEqual([]);
});

test("on a page that opens no figures a sentence is text", () => {
  expect(placed(0).querySelector("button")).toBeNull();
  expect(placed(0).textContent).toBe(textOf(sentences[0]!));
});

import type { Forecast } from "../../forecast/index.ts";
import type { PaperSettings } from "../../plan/index.ts";
import type { Draft } from "../draft/draft.ts";
import { blocksInHtml } from "../out/html.ts";
import { blocksInMarkdown } from "../out/markdown.ts";
import { escapedMarkup } from "../out/markup.ts";
import type { Pictures } from "../out/pictures.ts";
import type { ReportOptions } from "../report-of.ts";
import { applied } from "./apply.ts";
import { updateOf } from "./update-draft.ts";
import type { UpdatedDraft } from "./updated-draft.ts";

/**
 * A kept paper in HTML or Markdown with the figures of a plan as it is now, and the list of what moved.
 *
 * @param pictures - of its charts as SVG, by name: a page without them has their text
 * @throws PlanError with every sentence that no longer holds, each with its line; nothing is changed then
 * @example
 * const legal = (sum) => forecast(readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": sum } }] }));
 * const settings = readPaperSettings({});
 * const old = toMarkdown(reportOf(legal(100000), readTemplate("It takes {{cost.all}}.", "own.md"), settings), { kept: true });
 * updateText(readTextDraft(old, "old.md", "markdown"), legal(120000), settings).moved.map(({ before, after }) => [before, after]) // => [["£100k", "£120k"]]
 */
export function updateText(
  draft: Draft,
  forecast: Forecast,
  settings: PaperSettings,
  options: ReportOptions & { readonly pictures?: Pictures } = {},
): UpdatedDraft {
  const { edits, writtenParts, moved, kept, silences } = updateOf(draft, forecast, settings, options);
  const isPage = draft.form === "html";
  const written = writtenParts.map(({ draftGroup: { fromPlace, untilPlace }, blocks }) => ({
    fromPlace,
    untilPlace,
    text: isPage ? blocksInHtml(blocks, options.pictures ?? {}) : blocksInMarkdown(blocks, true),
  }));
  const texts = edits.map((edit) => (isPage ? { ...edit, text: escapedMarkup(edit.text) } : edit));
  return { content: applied(draft.source, [...texts, ...written]), moved, kept, silences };
}

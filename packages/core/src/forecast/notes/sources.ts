import type { Plan } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { placeholderSums } from "../placeholder-sums.ts";
import { isPlaceholder, rateInWords } from "../rates-used.ts";
import type { Findings } from "./findings.ts";

/** Rates that only hold a place until the real one is known, and the plan's own sums that do. */
export function placeholders({ plan, ratesUsed }: Findings): readonly Note[] {
  const rates = ratesUsed
    .filter(({ sources }) => sources.some(isPlaceholder))
    .map(
      (rateUsed): Note => ({
        code: "placeholder-rate",
        of: rateUsed.of ?? rateUsed.rate,
        text: `The ${rateInWords(rateUsed)} (${rateUsed.value}) is a placeholder: put in your own before you publish a figure.`,
      }),
    );
  const sums = placeholderSums(plan).map(
    ({ id, title }): Note => ({
      code: "placeholder-sum",
      of: id,
      text: `The figures of ${title} are a placeholder: put in your own before you publish a figure.`,
    }),
  );
  return [...rates, ...sums];
}

/** Figures that nobody could trace: rates without a source, and the plan's own sums where neither they nor the plan have one. */
export function unsourced({ plan, ratesUsed }: Findings): readonly Note[] {
  const rates = ratesUsed.filter(({ sources }) => sources.length === 0).map(rateInWords);
  const sums = plan.source ? [] : ownSums(plan);
  const named = [...rates, ...sums];
  if (named.length === 0) return [];
  const shown = named.length > 6 ? [...named.slice(0, 5), `${named.length - 5} more`] : named;
  return [{ code: "no-source", text: `No source is given for ${listed(shown)}.` }];
}

/** The plan's sums that carry no source of their own. */
function ownSums({ posts, lines, savings, funding }: Plan): readonly string[] {
  const statedPosts = posts.filter(({ pay, source }) => {
    if (source || pay.is === "scale" || pay.is === "grade" || pay.is === "in-line") return false;
    return (pay.is === "salary" ? pay.salary : pay.fullCost).some((entry) => !entry.source);
  });
  const without = [...lines, ...savings, ...funding].filter(({ source }) => !source);
  return [...statedPosts.map(({ id }) => `the pay of ${id}`), ...without.map(({ id }) => id)];
}

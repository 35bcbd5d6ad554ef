import type { RiskEntry, RiskMatrix } from "../../plan/index.ts";

/**
 * What a risk scores in the council's own matrix: the product of two places, with what the council calls it.
 *
 * @example scoreInWords({ likelihood: "Likely", impact: "Major" }, { likelihood: ["Rare", "Likely"], impact: ["Minor", "Major"], bands: [{ from: 3, title: "Red (high)" }] }) // => "2 × 2 = 4: Red (high)"
 */
export function scoreInWords({ likelihood, impact }: RiskEntry, matrix: RiskMatrix | undefined): string | undefined {
  if (matrix === undefined || likelihood === undefined || impact === undefined) return undefined;
  const [likely, grave] = [matrix.likelihood.indexOf(likelihood) + 1, matrix.impact.indexOf(impact) + 1];
  const score = likely * grave;
  const band = matrix.bands.filter(({ from }) => from <= score).at(-1);
  return `${likely} × ${grave} = ${score}${band === undefined ? "" : `: ${band.title}`}`;
}

/** The scales that scores are of, printed with them: "Likelihood: 1 Rare, 2 Likely." */
export const matrixInWords = ({ likelihood, impact, bands }: RiskMatrix): string =>
  [
    `Likelihood: ${counted(likelihood)}.`,
    `Impact: ${counted(impact)}.`,
    ...bands.map(
      ({ from, title, means }) => `From ${from}: ${title}${means === undefined ? "" : `, which means ${means}`}.`,
    ),
  ].join(" ");

const counted = (words: readonly string[]): string =>
  words.map((word, position) => `${position + 1} ${word}`).join(", ");

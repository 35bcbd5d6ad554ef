import type { MoneyRegister } from "../../plan/index.ts";
import type { DraftFigure } from "../draft/draft.ts";
import { type Figure, figureWithUnit } from "../figures/figure.ts";
import type { Figures } from "../figures/figures-of.ts";
import { markHash } from "../marks/hash.ts";
import { figureText } from "../writer.ts";

/** Finds a figure of a plan by the hash of its name. */
export type FigureByHash = (hash: string) => Figure | undefined;

export function figuresByHash(figures: Figures): FigureByHash {
  const figureByHash = new Map([...figures.values()].map((figure) => [markHash(figure.name), figure]));
  return (hash) => figureByHash.get(hash);
}

const REGISTERS: readonly MoneyRegister[] = ["committee", "web"];

/** Sums below a pound are nothing where they are said (Outturn convention C21). */
const POUND = 100;

/** Whether a figure is nothing, as it is said. */
export const isNothing = ({ unit, value }: Figure): boolean =>
  unit === "pence" ? Math.abs(value) < POUND : value === 0;

/** Whether a text says a figure, in any way that papers say one. */
export function saysFigure(
  { text, saidAs }: Pick<DraftFigure, "text" | "saidAs">,
  figure: Figure,
  whole?: Figure,
): boolean {
  if (text === "nothing" || text === "none") return isNothing(figure);
  if (text === "all") return whole?.value === figure.value;
  return REGISTERS.some((register) => figureText(figure, saidAs, register) === text);
}

/** Whether a figure that a mark binds is what the plan has under its name. */
export interface BoundTest {
  readonly name?: string;
  readonly agrees: boolean;
  readonly says: string;
}

/** Of what goes on, "all" is said of this figure: the hash of its name. */
export const WHOLE = markHash("after.aYear");

/** Holds a figure of a draft to the plan's figure that its mark names. */
export function boundTest(figure: DraftFigure, figureByHash: FigureByHash): BoundTest {
  const knownFigure = figureByHash(figure.hash);
  if (knownFigure === undefined)
    return { agrees: false, says: `"${figure.text}" is bound to a figure that the plan does not have` };
  const agrees = saysFigure(figure, knownFigure, figureByHash(WHOLE));
  const says = agrees
    ? `${figure.text} is ${knownFigure.name}`
    : `"${figure.text}" stands where ${knownFigure.name} does, which is ${figureWithUnit(knownFigure)}`;
  return { name: knownFigure.name, agrees, says };
}

import type { SourceSpan } from "../draft/draft.ts";
import { numeralsIn } from "../template/numerals.ts";

/** A figure in a sentence, with what the sentence claims of it. */
export interface ProseClaim extends SourceSpan {
  /** The figure as it is printed. */
  readonly figure: string;
  /** What is claimed, as a sentence with this figure alone; nothing where the sentence cannot be taken apart. */
  readonly claimText?: string;
  /** Cut out of a sentence with other figures: what it then says may be less than the sentence does. */
  readonly isCut: boolean;
}

/** Units that stand apart from their number. */
const UNITS = new Set(["k", "m", "bn", "thousand", "million", "billion", "%", "per"]);

/**
 * The figures of a sentence, each with what is claimed of it: "The cost is £1m in 2024/25 and £2m in 2025/26" claims two things.
 *
 * @example proseClaims("It costs £1m in 2024/25 and £2m in 2025/26.").map(({ claim }) => claim) // => ["It costs £1m in 2024/25", "It costs £2m in 2025/26"]
 */
export function proseClaims(sentence: string): readonly ProseClaim[] {
  const figures = figuresIn(sentence);
  const [first, ...others] = figures;
  if (first === undefined) return [];
  if (others.length === 0 || isSum(sentence))
    return figures.map((figure, position) => ({
      ...figure,
      ...(position === 0 && { claimText: sentence }),
      isCut: false,
    }));
  return inList(sentence, figures) ?? inParts(sentence) ?? inClauses(sentence, figures);
}

/** Between them stand sentences of their own. */
const PARTS = ["; ", ", of which ", ", which "];

/** "Income is £1m; before it the cost is £2m and £3m": each part by itself. */
function inParts(sentence: string): readonly ProseClaim[] | undefined {
  const joint = PARTS.find((candidate) => sentence.includes(candidate));
  if (joint === undefined) return undefined;
  const startPlace = sentence.indexOf(joint) + joint.length;
  const moved = proseClaims(sentence.slice(startPlace)).map((claimText) => ({
    ...claimText,
    fromPlace: claimText.fromPlace + startPlace,
    untilPlace: claimText.untilPlace + startPlace,
    isCut: true,
  }));
  return [
    ...proseClaims(sentence.slice(0, startPlace - joint.length)).map((claimText) => ({ ...claimText, isCut: true })),
    ...moved,
  ];
}

type Found = Pick<ProseClaim, "figure" | "fromPlace" | "untilPlace">;

function figuresIn(sentence: string): readonly Found[] {
  const foundParts: Found[] = [];
  for (const { text, fromPlace, untilPlace } of numeralsIn(sentence)) {
    const last = foundParts.at(-1);
    const isUnit =
      last !== undefined && UNITS.has(text.toLowerCase()) && sentence.slice(last.untilPlace, fromPlace) === " ";
    if (isUnit)
      foundParts[foundParts.length - 1] = { ...last, figure: sentence.slice(last.fromPlace, untilPlace), untilPlace };
    else if (/\d/.test(text)) foundParts.push({ figure: text, fromPlace, untilPlace });
  }
  return foundParts;
}

const isSum = (sentence: string): boolean =>
  sentence.includes(" = ") || sentence.includes(" plus ") || sentence.includes(" + ");

/** Words that stand between the figures of a list and say nothing but what each is for. */
const TIMING = new Set(
  "in for and or to by of the all each year years a an annum per total over both then rising falling with".split(" "),
);

const isTiming = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s,()]/)
    .every((houseWord) => houseWord === "" || TIMING.has(houseWord) || isYears(houseWord.replace(/[.;:]$/, "")));

const isYears = (houseWord: string): boolean => /^(?:20)?\d\d[/–-](?:20)?\d\d$/.test(houseWord);

/** "Cost of £1m in 2024/25 and £2m in 2025/26 for staff": all that is not between the figures is said of each of them. */
function inList(sentence: string, figures: readonly Found[]): readonly ProseClaim[] | undefined {
  const head = sentence.slice(0, figures[0]!.fromPlace);
  const tails = figures.map(({ untilPlace }, position) =>
    sentence.slice(untilPlace, figures[position + 1]?.fromPlace ?? sentence.length),
  );
  if (!tails.slice(0, -1).every(isTiming)) return undefined;
  const [lastTiming, rest] = timingOf(tails.at(-1)!);
  return figures.map((figure, position) => {
    const timing = position === figures.length - 1 ? lastTiming : withoutJoint(tails[position]!);
    return {
      ...figure,
      claimText: `${head}${figure.figure}${timing}${rest}`.trim().replace(/[.;:,]$/, ""),
      isCut: rest.trim() !== "",
    };
  });
}

/** The words of a tail that say what it is for, and those that come after. */
function timingOf(tail: string): readonly [string, string] {
  const words = tail.split(" ");
  let count = 0;
  while (count < words.length && isTiming(words[count]!)) count += 1;
  return [words.slice(0, count).join(" "), words.slice(count).length === 0 ? "" : ` ${words.slice(count).join(" ")}`];
}

const JOINTS = [" and ", ", ", " or ", " to ", " then ", " rising ", " falling "];

/** "in 2024/25 and " without what leads to the next figure. */
function withoutJoint(tail: string): string {
  let text = ` ${tail.trim()} `;
  for (const joint of JOINTS)
    if (text.endsWith(joint) || text.endsWith(`,${joint}`)) text = text.slice(0, -joint.length);
  return text.trimEnd().replace(/,$/, "");
}

const CUTS = [
  "; ",
  ", of which ",
  " of which ",
  ", and ",
  ", but ",
  " but ",
  ", against ",
  " against ",
  " while ",
  ", ",
  ": ",
  " and ",
  " – ",
  " (",
];

/** Each figure with the words of its own clause; where two stand in one clause, neither can be told from the other. */
function inClauses(sentence: string, figures: readonly Found[]): readonly ProseClaim[] {
  const starts = figures.map((figure, position) => {
    if (position === 0) return 0;
    const between = sentence.slice(figures[position - 1]!.untilPlace, figure.fromPlace);
    const cut = CUTS.find((candidate) => between.includes(candidate));
    return cut === undefined ? undefined : figures[position - 1]!.untilPlace + between.lastIndexOf(cut) + cut.length;
  });
  return figures.map((figure, position) => {
    const [startPlace, next] = [
      starts[position],
      position + 1 < figures.length ? starts[position + 1] : sentence.length,
    ];
    if (startPlace === undefined || next === undefined) return { ...figure, isCut: true };
    const claimText = withoutCut(sentence.slice(startPlace, next));
    return { ...figure, claimText, isCut: true };
  });
}

function withoutCut(clause: string): string {
  let text = clause.trimEnd();
  for (const cut of CUTS) if (text.endsWith(cut.trimEnd())) text = text.slice(0, -cut.trimEnd().length).trimEnd();
  return text;
}

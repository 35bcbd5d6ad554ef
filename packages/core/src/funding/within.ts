/**
 * Costs that can be shuffled among payers so that a source pays them, and the sources (places in the draw) that pay these and no
 * other costs: nothing that they pay could be moved out of the source's way. What is within reach of the source `beside` is within
 * reach of this one too, and is not written down again: so a long row of sources needs no more words than each has of its own.
 */
export interface Within {
  /** Every cost of the year, which income pays too; then no classes are named. */
  readonly everything: boolean;
  readonly beside?: number;
  readonly classes: readonly number[];
  readonly sources: readonly number[];
  /** How many classes and sources there are, with those beside. */
  readonly classCount: number;
  readonly sourceCount: number;
}

/** What is within reach of one source, written out. */
export interface WrittenOut {
  readonly classes: readonly number[];
  readonly sources: readonly number[];
}

const ascending = (first: number, second: number): number => first - second;

/** All that is within reach of a source: what is written down of it and of those beside it. */
export function writtenOut(withinReach: readonly Within[], sourceIndex: number): WrittenOut {
  const [classes, sources]: [number[], number[]] = [[], []];
  for (let amount: number | undefined = sourceIndex; amount !== undefined; amount = withinReach[amount]!.beside) {
    for (const cost of withinReach[amount]!.classes) classes.push(cost);
    for (const otherSource of withinReach[amount]!.sources) sources.push(otherSource);
  }
  return { classes: classes.sort(ascending), sources: sources.sort(ascending) };
}

/** What comes within reach where all that is within reach of another source is. */
export function besides(
  before: readonly Within[],
  beside: number,
  { everything, classes, sources }: WrittenOut & { readonly everything: boolean },
): Within {
  const { classCount, sourceCount } = before[beside]!;
  return {
    ...{ everything, beside, classes, sources },
    ...{ classCount: classCount + classes.length, sourceCount: sourceCount + sources.length },
  };
}

/**
 * The same by the source within reach that has most in its own: all of that is in this one's, since the money of a source can only be
 * moved to where that source reaches.
 */
export function shortened(
  before: readonly Within[],
  { everything, classes, sources }: WrittenOut & { readonly everything: boolean },
): Within {
  const size = (sourceIndex: number): number => before[sourceIndex]!.classCount + before[sourceIndex]!.sourceCount;
  const beside = sources.reduce<number | undefined>(
    (greatest, amount) => (greatest === undefined || size(amount) >= size(greatest) ? amount : greatest),
    undefined,
  );
  const named = everything ? [] : classes;
  if (beside === undefined || size(beside) === 0) {
    return { everything, classes: named, sources, classCount: classes.length, sourceCount: sources.length };
  }
  const theirs = writtenOut(before, beside);
  const [knownClasses, knownSources] = [new Set(theirs.classes), new Set(theirs.sources)];
  return besides(before, beside, {
    everything,
    classes: named.filter((cost) => !knownClasses.has(cost)),
    sources: sources.filter((sourceIndex) => !knownSources.has(sourceIndex)),
  });
}

import { type Explanation, once, ruled, type Taken } from "../../formula/index.ts";
import { reserveInYears } from "../../plan/index.ts";
import { reserveNeeded, reserveOpen, spentOfReserve } from "../../rules/index.ts";
import { type FundingTelling, figureNamed, given, type OfSource } from "./telling.ts";

/** What may be drawn of a reserve in a year: what is above its minimum, and what no planned use of a later year needs. */
export function openOfReserve(
  telling: FundingTelling,
  sourceIndex: number,
  yearIndex: number,
  { availableIn, carriedIn }: { readonly availableIn: OfSource; readonly carriedIn: OfSource },
): Explanation {
  const { source, years } = telling.draw.sources[sourceIndex]!;
  const { limit, plannedOut } = years[yearIndex]!;
  const planned = telling.lookup.source(source);
  return once(telling, { figure: figureOf(telling, "open", sourceIndex, yearIndex), value: limit! }, () =>
    ruled(reserveOpen, {
      carriedIn: carriedIn(telling, sourceIndex, yearIndex),
      available: availableIn(telling, sourceIndex, yearIndex),
      out: given(plannedOut!, planned.source),
      minimum: given(planned.reserve!.minimum, planned.source),
      needed: neededAfter(telling, sourceIndex, yearIndex),
    }),
  );
}

/** What a year leaves in a reserve for planned uses of the years after it: after the last one nothing. */
function neededAfter(telling: FundingTelling, sourceIndex: number, yearIndex: number): Taken {
  const planned = telling.lookup.source(telling.draw.sources[sourceIndex]!.source);
  const { in: into, out, needed } = reserveInYears(planned.reserve!, telling.funding.years);
  const next = yearIndex + 1;
  if (next === needed.length) return given(0, undefined);
  return once(telling, { figure: figureOf(telling, "needed", sourceIndex, yearIndex), value: needed[yearIndex]! }, () =>
    ruled(reserveNeeded, {
      later: neededAfter(telling, sourceIndex, next),
      out: given(out[next]!, planned.source),
      in: given(into[next]!, planned.source),
    }),
  );
}

/** What leaves a reserve in a year. */
export function spentOfReserveIn(
  telling: FundingTelling,
  sourceIndex: number,
  yearIndex: number,
  applied: OfSource,
): Explanation {
  const { source, years } = telling.draw.sources[sourceIndex]!;
  const { applied: ownApplied, plannedOut } = years[yearIndex]!;
  const value = ownApplied + plannedOut!;
  return once(telling, { figure: figureOf(telling, "spent", sourceIndex, yearIndex), value }, () =>
    ruled(spentOfReserve, {
      applied: applied(telling, sourceIndex, yearIndex),
      out: given(plannedOut!, telling.lookup.source(source).source),
    }),
  );
}

const figureOf = (telling: FundingTelling, subject: string, sourceIndex: number, yearIndex: number): string =>
  figureNamed(telling, subject, telling.draw.sources[sourceIndex]!.source, telling.funding.years[yearIndex]!);

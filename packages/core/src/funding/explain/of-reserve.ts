import { type Explanation, ruled, type Taken } from "../../formula/index.ts";
import { reserveInYears } from "../../plan/index.ts";
import { reserveNeeded, reserveOpen, spentOfReserve } from "../../rules/index.ts";
import { given, givenBy, ofSourceInYear, type SourceInYear, sourceInYear } from "./telling.ts";

/** What may be drawn of a reserve in a year: what is above its minimum, and what no planned use of a later year needs. */
export function openOfReserve(here: SourceInYear): Explanation {
  const { figures } = here.telling;
  return ofSourceInYear(here, "open", here.drawn.limit!, () =>
    ruled(reserveOpen, {
      carriedIn: figures.carriedIn(here),
      available: figures.available(here),
      out: givenBy(here, here.drawn.plannedOut!),
      minimum: givenBy(here, here.stated.reserve!.minimum),
      needed: neededAfter(here),
    }),
  );
}

/** What a year leaves in a reserve for planned uses of the years after it: after the last one nothing. */
function neededAfter(here: SourceInYear): Taken {
  const { telling, sourceIndex, yearIndex, stated } = here;
  const { in: into, out, needed } = reserveInYears(stated.reserve!, telling.funding.years);
  const next = yearIndex + 1;
  if (next === needed.length) return given(0, undefined);
  return ofSourceInYear(here, "needed", needed[yearIndex]!, () =>
    ruled(reserveNeeded, {
      later: neededAfter(sourceInYear(telling, sourceIndex, next)),
      out: givenBy(here, out[next]!),
      in: givenBy(here, into[next]!),
    }),
  );
}

/** What leaves a reserve in a year. */
export function spentOfReserveIn(here: SourceInYear): Explanation {
  const { applied, plannedOut } = here.drawn;
  return ofSourceInYear(here, "spent", applied + plannedOut!, () =>
    ruled(spentOfReserve, { applied: here.telling.figures.applied(here), out: givenBy(here, plannedOut!) }),
  );
}

import { type Explanation, once, ruled, type Taken } from "../../formula/index.ts";
import { overspend, savingDelivered, savingSlipped, savingUndelivered, shortfallBorne } from "../../rules/index.ts";
import { sumInYear } from "../cost-unit.ts";
import type { LineOverspend } from "../dependence.ts";
import type { Borne } from "../funding.ts";
import type { SavingDelivery } from "../saving-delivery.ts";
import type { Bearing } from "./lookup.ts";
import { costIn, given, named, partsOf, sumIn, type Telling } from "./telling.ts";

/** What a source bears of a saving's or line's shortfall, after the sources before it and what it bears for others named first. */
export function borneBySource(telling: Telling, n: number, at: number, by: string): Explanation {
  const { source, years } = telling.draw.sources[n]!;
  const { borne } = telling.lookup.bearing(n, by, at);
  return once(telling, { figure: figureOf(telling, "borne", n, at, by), value: borne.borne }, () =>
    ruled(shortfallBorne, {
      shortfall: shortfallOf(telling, by, at),
      borne: borneBefore(telling, n, at, by),
      given: given(years[at]!.given, telling.lookup.source(source).source),
      off: offBefore(telling, n, at, by),
    }),
  );
}

/** What the sources before bear of the same shortfall. */
function borneBefore(telling: Telling, n: number, at: number, by: string): Taken {
  const { before } = telling.lookup.bearing(n, by, at);
  const others = telling.lookup.bearersOf(by, at);
  const figure = (source: number) => figureOf(telling, "borneBefore", source, at, by);
  const borne = (of: readonly Bearing[]) => of.map(({ source }) => borneBySource(telling, source, at, by));
  const last = before === 0 ? undefined : others[before - 1];
  const parts = partsOf(telling, before, {
    all: () => borne(others.slice(0, before)),
    rest: () => borne(others.slice(before - 1, before)),
    ...(last && { beside: { figure: figure(last.source), value: last.borne.before } }),
  });
  return sumIn(telling, figure(n), "borne by the sources before", parts());
}

/** What the source bears of the shortfalls that it names before. */
function offBefore(telling: Telling, n: number, at: number, by: string): Taken {
  const { place } = telling.lookup.bearing(n, by, at);
  const { shortfalls } = telling.draw.sources[n]!.years[at]!;
  const figure = (of: string) => figureOf(telling, "off", n, at, of);
  const borne = (of: readonly Borne[]) => of.map((one) => borneBySource(telling, n, at, one.by));
  const last = shortfalls[place - 1];
  const parts = partsOf(telling, place, {
    all: () => borne(shortfalls.slice(0, place)),
    rest: () => borne(shortfalls.slice(place - 1, place)),
    ...(last && { beside: { figure: figure(last.by), value: telling.lookup.bearing(n, last.by, at).off } }),
  });
  return sumIn(telling, figure(by), "what comes off the source before", parts());
}

const figureOf = (telling: Telling, what: string, n: number, at: number, by: string): string =>
  named(telling, what, telling.draw.sources[n]!.source, by, telling.funding.years[at]!);

/** The pounds by which a saving or a line falls short in a year. */
export function shortfallOf(telling: Telling, id: string, at: number): Explanation {
  const found = telling.funding.ground.dependences.get(id)!;
  return found.is === "saving" ? undelivered(telling, found, at) : overspent(telling, found, at);
}

function overspent(telling: Telling, line: LineOverspend, at: number): Explanation {
  const { year, shortfall, budget } = line.years[at]!;
  const rows = telling.lookup.rowsOfLine(line.id);
  const parts = () => rows.map((row) => costIn(telling, ["cost", "byLine", row.row, year], sumInYear(row, at)));
  return once(telling, { figure: `lines.overspend.${line.id}.${year}`, value: shortfall }, () =>
    ruled(overspend, {
      cost: sumIn(telling, `lines.cost.${line.id}.${year}`, "the line, what goes on after its end included", parts()),
      budget: given(budget, telling.lookup.line(line.id)?.source),
    }),
  );
}

function undelivered(telling: Telling, saving: SavingDelivery, at: number): Explanation {
  const { year, planned, shortfall } = saving.years[at]!;
  return once(telling, { figure: `savings.undelivered.${saving.id}.${year}`, value: shortfall }, () =>
    ruled(savingUndelivered, {
      planned: given(planned, sourceOf(telling, saving.id)),
      achieved: delivered(telling, saving, at),
    }),
  );
}

/** What a saving delivers in a year. */
export function delivered(telling: Telling, saving: SavingDelivery, at: number): Explanation {
  const { year, achieved, slipped, landing } = saving.years[at]!;
  const own = sourceOf(telling, saving.id);
  const slips = sourceOf(telling, saving.slips.of);
  return once(telling, { figure: `savings.delivered.${saving.id}.${year}`, value: achieved }, () =>
    ruled(savingDelivered, {
      delivered: { ...given(saving.delivered.rate, sourceOf(telling, saving.delivered.of)), unit: "millionths" },
      slipped: once(telling, { figure: `savings.slipped.${saving.id}.${year}`, value: slipped }, () =>
        ruled(savingSlipped, {
          planned: given(landing.planned, own),
          plannedBefore: given(landing.plannedBefore, own),
          months: { ...given(landing.months, slips), unit: "months" },
        }),
      ),
    }),
  );
}

const sourceOf = ({ lookup }: Telling, id: string) => lookup.saving(id)?.source;

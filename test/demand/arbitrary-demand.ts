import fc from "fast-check";
import type { WrittenKind } from "./day-by-day.ts";

/** The first and last April-to-March years that are counted. */
export const YEARS = { first: 2025, last: 2026, written: { from: "2025/26", to: "2026/27" } } as const;

const hundredths = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100);
const month = fc.integer({ min: 0, max: 23 }).map((later) => {
  const index = 2025 * 12 + 3 + later;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
});
const day = fc
  .tuple(month, fc.integer({ min: 2, max: 28 }))
  .map(([of, date]) => `${of}-${String(date).padStart(2, "0")}`);
const dated = (most: number) => fc.dictionary(fc.oneof(month, day), hundredths(0, most), { maxKeys: 4 });
const flow = (most: number) => fc.oneof(hundredths(0, most), dated(most));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
/** The same record without the keys that have no value. */
const given = <Record extends object>(record: Record): { [Key in keyof Record]: Exclude<Record[Key], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;

const price = fc.tuple(day, hundredths(0, 9_000)).map(([from, perWeek]) => ({ from, perWeek }));

const kind = (opened: fc.Arbitrary<string>): fc.Arbitrary<Omit<WrittenKind, "id">> =>
  fc
    .record({
      opening: fc.record({ count: hundredths(250, 900), on: opened }),
      change: fc.oneof(
        fc.record({ growth: fc.record({ percent: fc.integer({ min: -100, max: 400 }).map((tenths) => tenths / 10) }) }),
        fc.record({ in: maybe(flow(6)), out: maybe(flow(3)) }),
        fc.record({ in: flow(6), lasts: fc.record({ months: fc.integer({ min: 1, max: 20 }) }) }),
      ),
      leavers: maybe(dated(6)),
      placementDays: fc.constantFrom("leaving-day-unpaid" as const, "leaving-day-paid" as const),
      first: hundredths(0, 9_000),
      prices: fc.uniqueArray(price, { maxLength: 2, selector: ({ from }) => from }),
      inflation: maybe(fc.record({ percent: fc.integer({ min: 0, max: 80 }).map((tenths) => tenths / 10) })),
    })
    .map(({ opening, change, leavers, placementDays, first, prices, inflation }) =>
      given({
        opening,
        ...given(change),
        leavers,
        placementDays,
        prices: [
          { from: "2025-04-01", perWeek: first },
          ...prices.filter(({ from }) => from !== "2025-04-01").sort((one, other) => (one.from < other.from ? -1 : 1)),
        ],
        inflation,
      }),
    );

const isSlip = ({ growth }: Omit<WrittenKind, "id">): boolean =>
  growth !== undefined && growth.percent !== 0 && Math.abs(growth.percent) < 0.1;

/** Demand of one to three kinds, with moves from earlier ones to later ones. */
export const arbitraryDemand = (
  opened: fc.Arbitrary<string> = fc.constantFrom("2025-03-31", "2024-02-29", "2024-12-14", "2025-04-01", "2024-12-30"),
): fc.Arbitrary<readonly WrittenKind[]> =>
  fc
    .record({
      kinds: fc.array(
        kind(opened).filter((of) => !isSlip(of)),
        { minLength: 1, maxLength: 3 },
      ),
      moves: fc.array(
        fc
          .record({
            number: flow(2),
            doubleRunning: maybe(fc.record({ days: fc.integer({ min: 1, max: 40 }) })),
            fails: maybe(
              fc.record({
                share: fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20),
                months: fc.integer({ min: 1, max: 15 }),
              }),
            ),
          })
          .map((move) => given(move)),
        { minLength: 3, maxLength: 3 },
      ),
      isMoving: fc.boolean(),
    })
    .map(({ kinds, moves, isMoving }) =>
      kinds.map((of, index) => ({
        id: `kind-${index}`,
        ...of,
        ...(isMoving && index + 1 < kinds.length && { moves: [{ to: `kind-${index + 1}`, ...moves[index]! }] }),
      })),
    );

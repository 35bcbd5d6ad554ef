import { readMoney } from "../money/index.ts";
import type { Claim } from "../plan/index.ts";
import { capitalised, listed } from "../words/index.ts";
import { addTo } from "./add-to.ts";
import type { ClaimTest, Fault } from "./checked.ts";
import type { Statement, Unread } from "./read/index.ts";

/**
 * What does not agree: failing tests that share a claim stand together. Where one claim alone is in all of them, and nothing that
 * agrees speaks for it as it does for the others, that claim is the slip; otherwise every reading is given and none is chosen.
 */
export function faultsOf(
  claims: readonly Claim[],
  statements: readonly (Statement | Unread)[],
  tests: readonly ClaimTest[],
): readonly Fault[] {
  const failing = tests.filter(({ agrees }) => !agrees);
  const holding = tests.filter(({ agrees }) => agrees);
  const supported = new Set(holding.flatMap(({ of }) => of));
  const printed = printedAt(claims, statements);
  return together(failing).map((group) => {
    const counts = new Map<number, number>();
    for (const claim of group.flatMap(({ of }) => of)) counts.set(claim, (counts.get(claim) ?? 0) + 1);
    const involved = [...counts.keys()].sort((a, b) => a - b);
    const common = involved.filter((claim) => counts.get(claim) === group.length);
    const unsupported = common.filter((claim) => !supported.has(claim));
    const slip = only(common) ?? (group.length + holding.length > 1 ? only(unsupported) : undefined);
    const says = inWords(claims, group, slip, printed);
    return { claims: involved, tests: group, ...(slip !== undefined && { slip }), says };
  });
}

const only = (claims: readonly number[]): number | undefined => (claims.length === 1 ? claims[0] : undefined);

/** Groups of tests that share claims. */
function together(tests: readonly ClaimTest[]): readonly (readonly ClaimTest[])[] {
  const leaders = new Map<number, number>();
  const leaderOf = (claim: number): number => {
    let at = claim;
    while ((leaders.get(at) ?? at) !== at) at = leaders.get(at)!;
    leaders.set(claim, at);
    return at;
  };
  for (const { of } of tests) for (const claim of of) leaders.set(leaderOf(claim), leaderOf(of[0]!));
  const groups = new Map<number, ClaimTest[]>();
  for (const test of tests) addTo(groups, leaderOf(test.of[0]!), test);
  return [...groups.values()];
}

type PrintedAt = (value: string, but: number) => string;

function inWords(
  claims: readonly Claim[],
  group: readonly ClaimTest[],
  slip: number | undefined,
  printed: PrintedAt,
): string {
  const name = (claim: number): string => `claim ${claim + 1} ("${claims[claim]!.text}")`;
  const would = group.flatMap(({ wouldBe = [] }) => wouldBe);
  if (slip !== undefined) {
    const value = would.find(({ claim }) => claim === slip)?.value;
    const hasOthers = group.some(({ of }) => of.some((claim) => claim !== slip));
    const rest = hasOthers ? ", and the other figures agree without it" : "";
    return `${capitalised(name(slip))} does not agree${rest}${value === undefined ? "" : `; it would have to be ${value}`}.`;
  }
  if (would.length === 0)
    return `${capitalised(listed([...new Set(group.flatMap(({ of }) => of))].map(name), "and"))} do not agree.`;
  const readings = would.map(({ claim, value }) => `${name(claim)} is ${value}${printed(value, claim)}`);
  return `It holds only if ${listed([...new Set(readings)], "or")}. The figures do not choose between these.`;
}

/** Where the paper prints the figure that a reading needs. */
function printedAt(claims: readonly Claim[], statements: readonly (Statement | Unread)[]): PrintedAt {
  const places = new Map<number, number[]>();
  statements.forEach((says, claim) => {
    if (says.is === "money") addTo(places, says.amount.value, claim);
  });
  return (value, but) => {
    const read = readMoney(value);
    const at = "value" in read ? places.get(read.value)?.find((claim) => claim !== but) : undefined;
    return at === undefined ? "" : ` (which claim ${at + 1}, "${claims[at]!.text}", prints)`;
  };
}

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
  return testsTogether(failing).map((group) => {
    const counts = new Map<number, number>();
    for (const claimIndex of group.flatMap(({ of }) => of)) counts.set(claimIndex, (counts.get(claimIndex) ?? 0) + 1);
    const involved = [...counts.keys()].sort((first, second) => first - second);
    const common = involved.filter((claimIndex) => counts.get(claimIndex) === group.length);
    const unsupported = common.filter((claimIndex) => !supported.has(claimIndex));
    const slip = onlyClaim(common) ?? (group.length + holding.length > 1 ? onlyClaim(unsupported) : undefined);
    const wording = slipInWords(claims, group, slip, printed);
    return { claims: involved, tests: group, ...(slip !== undefined && { slip }), says: wording };
  });
}

const onlyClaim = (claims: readonly number[]): number | undefined => (claims.length === 1 ? claims[0] : undefined);

/** Groups of tests that share claims. */
function testsTogether(tests: readonly ClaimTest[]): readonly (readonly ClaimTest[])[] {
  const leaders = new Map<number, number>();
  const leaderOf = (claimIndex: number): number => {
    let position = claimIndex;
    while ((leaders.get(position) ?? position) !== position) position = leaders.get(position)!;
    leaders.set(claimIndex, position);
    return position;
  };
  for (const { of } of tests) for (const claimIndex of of) leaders.set(leaderOf(claimIndex), leaderOf(of[0]!));
  const groups = new Map<number, ClaimTest[]>();
  for (const test of tests) addTo(groups, leaderOf(test.of[0]!), test);
  return [...groups.values()];
}

type PrintedAt = (value: string, but: number) => string;

function slipInWords(
  claims: readonly Claim[],
  group: readonly ClaimTest[],
  slip: number | undefined,
  printed: PrintedAt,
): string {
  const name = (claimIndex: number): string => `claim ${claimIndex + 1} ("${claims[claimIndex]!.text}")`;
  const would = group.flatMap(({ wouldBe = [] }) => wouldBe);
  if (slip !== undefined) {
    const value = would.find(({ claim }) => claim === slip)?.value;
    const hasOthers = group.some(({ of }) => of.some((claimIndex) => claimIndex !== slip));
    const remaining = hasOthers ? ", and the other figures agree without it" : "";
    return `${capitalised(name(slip))} does not agree${remaining}${value === undefined ? "" : `; it would have to be ${value}`}.`;
  }
  if (would.length === 0)
    return `${capitalised(listed([...new Set(group.flatMap(({ of }) => of))].map(name), "and"))} do not agree.`;
  const readings = would.map(({ claim, value }) => `${name(claim)} is ${value}${printed(value, claim)}`);
  return `It holds only if ${listed([...new Set(readings)], "or")}. The figures do not choose between these.`;
}

/** Where the paper prints the figure that a reading needs. */
function printedAt(claims: readonly Claim[], statements: readonly (Statement | Unread)[]): PrintedAt {
  const places = new Map<number, number[]>();
  statements.forEach((statement, claimIndex) => {
    if (statement.is === "money") addTo(places, statement.amount.value, claimIndex);
  });
  return (value, but) => {
    const readResult = readMoney(value);
    const claimIndex =
      "value" in readResult ? places.get(readResult.value)?.find((claimPosition) => claimPosition !== but) : undefined;
    return claimIndex === undefined ? "" : ` (which claim ${claimIndex + 1}, "${claims[claimIndex]!.text}", prints)`;
  };
}

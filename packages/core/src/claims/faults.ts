import type { Claim } from "../plan/index.ts";
import { listed } from "../words/index.ts";
import type { ClaimTest, Fault } from "./checked.ts";

/**
 * What does not agree: failing tests that share a claim stand together. Where one claim alone is in all of them, and nothing that
 * agrees speaks for it as it does for the others, that claim is the slip; otherwise every reading is given and none is chosen.
 */
export function faultsOf(claims: readonly Claim[], tests: readonly ClaimTest[]): readonly Fault[] {
  const failing = tests.filter(({ agrees }) => !agrees);
  const holding = tests.filter(({ agrees }) => agrees);
  return together(failing).map((group) => {
    const involved = [...new Set(group.flatMap(({ of }) => of))].sort((a, b) => a - b);
    const common = involved.filter((claim) => group.every(({ of }) => of.includes(claim)));
    const unsupported = common.filter((claim) => !holding.some(({ of }) => of.includes(claim)));
    const slip = only(common) ?? (group.length + holding.length > 1 ? only(unsupported) : undefined);
    return { claims: involved, tests: group, ...(slip !== undefined && { slip }), says: inWords(claims, group, slip) };
  });
}

const only = (claims: readonly number[]): number | undefined => (claims.length === 1 ? claims[0] : undefined);

/** Groups of tests that share claims. */
function together(tests: readonly ClaimTest[]): readonly (readonly ClaimTest[])[] {
  const groups: ClaimTest[][] = [];
  for (const test of tests) {
    const near = groups.filter((group) => group.some(({ of }) => of.some((claim) => test.of.includes(claim))));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), test]);
  }
  return groups;
}

function inWords(claims: readonly Claim[], group: readonly ClaimTest[], slip: number | undefined): string {
  const name = (claim: number): string => `claim ${claim + 1} ("${claims[claim]!.text}")`;
  const would = group.flatMap(({ wouldBe = [] }) => wouldBe);
  if (slip !== undefined) {
    const value = would.find(({ claim }) => claim === slip)?.value;
    const rest = group.length > 1 || group[0]!.of.length > 1 ? ", and the other figures agree without it" : "";
    return `${capital(name(slip))} does not agree${rest}${value === undefined ? "" : `; it would have to be ${value}`}.`;
  }
  if (would.length === 0)
    return `${capital(listed([...new Set(group.flatMap(({ of }) => of))].map(name), "and"))} do not agree.`;
  const readings = would.map(({ claim, value }) => `${name(claim)} is ${value}${printedAt(claims, value, claim)}`);
  return `It holds only if ${listed(readings, "or")}. The figures do not choose between these.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where the paper prints the figure that a reading needs. */
function printedAt(claims: readonly Claim[], value: string, but: number): string {
  const wanted = value.replace(/[£,]/g, "");
  const at = claims.findIndex(({ says }, claim) => {
    if (claim === but || says.is !== "money") return false;
    return says.amount.value === Math.round(Number(wanted) * 100);
  });
  return at < 0 ? "" : ` (which claim ${at + 1}, "${claims[at]!.text}", prints)`;
}

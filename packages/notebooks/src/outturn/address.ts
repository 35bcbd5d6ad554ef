import { fromFragment, toFragment } from "../controls/fragment.ts";
import type { DeskState, ShownLevel } from "../state/desk.ts";

/** What an address says: where the page stands, and of which plan. Nothing of the plan itself. */
export interface Address {
  readonly tab?: string;
  readonly scenario?: string;
  readonly level?: ShownLevel;
  /** The fingerprint of the plan that the rest is about. */
  readonly plan?: string;
  readonly controls: DeskState["controls"];
}

const isLevel = (text: string | undefined): text is ShownLevel =>
  text === "confirmed" || text === "conditional" || text === "total";

/**
 * What a fragment of an address says; what it says amiss is as if it said nothing.
 *
 * @example readAddress("#tab=funded&plan=ab12&funded.carry=all").controls // => { funded: { carry: "all" } }
 */
export function readAddress(fragment: string): Address {
  const said = fromFragment(fragment);
  const [tab, scenario, level, plan] = ["tab", "scenario", "level", "plan"].map((name) => said.get(name));
  const controls = new Map<string, [string, string][]>();
  for (const [name, value] of said) {
    const dot = name.indexOf(".");
    if (dot < 1) continue;
    const owner = name.slice(0, dot);
    controls.set(owner, [...(controls.get(owner) ?? []), [name.slice(dot + 1), value]]);
  }
  return {
    ...(tab !== undefined && { tab }),
    ...(scenario !== undefined && { scenario }),
    ...(isLevel(level) && { level }),
    ...(plan !== undefined && { plan }),
    controls: Object.fromEntries([...controls].map(([owner, values]) => [owner, Object.fromEntries(values)])),
  };
}

/** The fragment of an address that says where the page stands. */
export function writeAddress({ tab, scenario, level, good, controls }: DeskState): string {
  const moved = Object.entries(controls).flatMap(([owner, values]) =>
    Object.entries(values).map(([name, text]) => [`${owner}.${name}`, text] as const),
  );
  return toFragment([
    ["tab", tab],
    ...(scenario === "base" ? [] : [["scenario", scenario] as const]),
    ...(level === "confirmed" ? [] : [["level", level] as const]),
    ["plan", good.fingerprint],
    ...moved,
  ]);
}

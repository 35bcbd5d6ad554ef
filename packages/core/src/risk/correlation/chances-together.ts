import type { LatinHypercube } from "../chance/latin-hypercube.ts";
import { normalChance } from "../chance/normal-chance.ts";
import { chanceIn } from "../chance/stream.ts";
import type { Correlated, Member } from "./correlated.ts";
import { latinPlaces } from "./latin-places.ts";
import { isOwn, scoresTogether } from "./scores.ts";

/** Which draw a risk has, and the seed of all of them. */
export type DrawOf = (member: Member) => { readonly seed: number; readonly draw: number };

/** The chance that a risk has beside others, and its place among those of the risk. */
export interface ChanceTogether {
  readonly place: number;
  readonly chance: number;
}

/**
 * The chances of risks that go together in a draw, by id; without those that are drawn as they are by themselves. The normal behind each is a part of
 * its own and parts of those before it (a Gaussian copula), so that each chance by itself is as likely as any, and no draw needs another.
 * In a Latin hypercube each part of a risk's chances still has one draw: that whose normal stands at its place in the order of all.
 */
export function chancesTogether(
  correlated: Correlated,
  drawOf: DrawOf,
  sampling?: LatinHypercube,
): ReadonlyMap<string, ChanceTogether> {
  const { members, root } = correlated;
  const ownChance = (member: Member): number => {
    const { seed, draw } = drawOf(member);
    return chanceIn(seed, draw, member.stream, member.place);
  };
  const own = members.map(ownChance);
  const scores = sampling ? [] : scoresTogether(root, own);
  const chanceOf = (member: Member, row: number): number => {
    if (!sampling) return normalChance(scores[row]!);
    const { seed, draw } = drawOf(member);
    return (latinPlaces(correlated, seed, sampling)[row]![draw]! + own[row]!) / sampling.draws;
  };
  return new Map(
    members.flatMap((member, row) =>
      isOwn(root, row) ? [] : [[member.risk.id, { place: member.place, chance: chanceOf(member, row) }]],
    ),
  );
}

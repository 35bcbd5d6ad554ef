import { type Placed, paidBy, pay } from "./placed.ts";

/** All that a payer would meet if its money were without end: wholly paid afterwards, by payers who may pay nothing else. */
export interface Saturated {
  readonly classes: readonly number[];
  /** Those who pay these classes, the payer itself left out. */
  readonly payers: readonly number[];
}

/** A payer on the way, through the class that it would leave for those that it meets first: `classes` of the tree from one to another. */
interface Branch {
  readonly payer: number;
  readonly leaves: number;
  readonly from: number;
  readonly until: number;
}

/** The shortest ways from a payer to every class and payer that it can reach, whether or not they have room. */
interface Tree {
  readonly branches: readonly Branch[];
  readonly classes: readonly number[];
}

/** What is changed in trying, to be put back. */
type Undo = (() => void)[];

/**
 * Tries out a payer with money without end. How it is shuffled does not matter: what is met in the end is the same. The placing is
 * left as it was.
 */
export function saturated(placed: Placed, payer: number): Saturated {
  const undo: Undo = [];
  for (;;) {
    const tree = treeFrom(placed, payer);
    const room = roomIn(placed, tree);
    if (room.branches[0] === 0) {
      for (const back of undo.reverse()) back();
      return { classes: tree.classes, payers: tree.branches.slice(1).map((branch) => branch.payer) };
    }
    fill(placed, tree, room, undo);
  }
}

function treeFrom({ reach, fenceOf, shares }: Placed, payer: number): Tree {
  const classes: number[] = [];
  const branches: Branch[] = [];
  const [metClasses, metFences, metLists] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const metPayers = new Set([payer]);
  const branch = (of: number, leaves: number): void => {
    const from = classes.length;
    const fence = fenceOf[of]!;
    const { first, afterwards } = reach.fences[fence]!;
    for (const list of metFences.has(fence) ? [] : [...first, ...afterwards]) {
      if (metLists.has(list)) continue;
      metLists.add(list);
      for (const cost of reach.lists[list]!) {
        if (metClasses.has(cost)) continue;
        metClasses.add(cost);
        classes.push(cost);
      }
    }
    metFences.add(fence);
    branches.push({ payer: of, leaves, from, until: classes.length });
  };
  branch(payer, -1);
  for (const cost of classes) {
    for (const { payer: other } of shares[cost]!) {
      if (metPayers.has(other)) continue;
      metPayers.add(other);
      branch(other, cost);
    }
  }
  return { branches, classes };
}

/** How much each class and each branch of a tree can take in: what is unpaid, and what can give way further out. */
interface Room {
  readonly classes: ReadonlyMap<number, number>;
  readonly branches: readonly number[];
}

function roomIn(placed: Placed, { branches, classes }: Tree): Room {
  const ofClass = new Map(classes.map((cost) => [cost, placed.unpaid[cost]!]));
  const ofBranch = branches.map(() => 0);
  for (let n = branches.length - 1; n >= 0; n -= 1) {
    const { payer, leaves, from, until } = branches[n]!;
    let room = 0;
    for (let place = from; place < until; place += 1) room += ofClass.get(classes[place]!)!;
    ofBranch[n] = leaves < 0 ? room : Math.min(room, paidBy(placed, leaves, payer));
    if (leaves >= 0) ofClass.set(leaves, ofClass.get(leaves)! + ofBranch[n]!);
  }
  return { classes: ofClass, branches: ofBranch };
}

/** Moves payers outwards along a tree, from the payer on, until all its room is taken. */
function fill(placed: Placed, { branches, classes }: Tree, room: Room, undo: Undo): void {
  const wanted = new Map<number, number>();
  branches.forEach(({ payer, leaves, from, until }, n) => {
    let left = leaves < 0 ? room.branches[0]! : Math.min(room.branches[n]!, wanted.get(leaves) ?? 0);
    if (left === 0) return;
    if (leaves >= 0) {
      wanted.set(leaves, wanted.get(leaves)! - left);
      change(placed, leaves, payer, -left, undo);
    }
    for (let place = from; place < until && left > 0; place += 1) {
      const cost = classes[place]!;
      const taken = Math.min(left, room.classes.get(cost)!);
      if (taken === 0) continue;
      left -= taken;
      change(placed, cost, payer, taken, undo);
      const paid = Math.min(taken, placed.unpaid[cost]!);
      placed.unpaid[cost]! -= paid;
      undo.push(() => {
        placed.unpaid[cost]! += paid;
      });
      wanted.set(cost, taken - paid);
    }
  });
}

function change(placed: Placed, cost: number, payer: number, more: number, undo: Undo): void {
  pay(placed, cost, payer, more);
  undo.push(() => pay(placed, cost, payer, -more));
}

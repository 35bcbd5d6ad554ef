import { type Placed, paidBy, payFromShare } from "./placed.ts";

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
interface FenceTree {
  readonly branches: readonly Branch[];
  readonly classes: readonly number[];
}

/** What is changed in trying, to be put back. */
type UndoneSteps = (() => void)[];

/**
 * Tries out a payer with money without end. How it is shuffled does not matter: what is met in the end is the same. The placing is
 * left as it was.
 */
export function saturated(placed: Placed, payerIndex: number): Saturated {
  const undo: UndoneSteps = [];
  for (;;) {
    const tree = treeFrom(placed, payerIndex);
    const room = roomIn(placed, tree);
    if (room.branches[0] === 0) {
      for (const back of undo.reverse()) back();
      return { classes: tree.classes, payers: tree.branches.slice(1).map((branch) => branch.payer) };
    }
    fillTree(placed, tree, room, undo);
  }
}

function treeFrom({ reach, fenceOf, shares }: Placed, payerIndex: number): FenceTree {
  const classes: number[] = [];
  const branches: Branch[] = [];
  const [metClasses, metFences, metLists] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const metPayers = new Set([payerIndex]);
  const branch = (branchPayer: number, leaves: number): void => {
    const fromClass = classes.length;
    const fenceIndex = fenceOf[branchPayer]!;
    const { first, afterwards } = reach.fences[fenceIndex]!;
    for (const listIndex of metFences.has(fenceIndex) ? [] : [...first, ...afterwards]) {
      if (metLists.has(listIndex)) continue;
      metLists.add(listIndex);
      for (const cost of reach.lists[listIndex]!) {
        if (metClasses.has(cost)) continue;
        metClasses.add(cost);
        classes.push(cost);
      }
    }
    metFences.add(fenceIndex);
    branches.push({ payer: branchPayer, leaves, from: fromClass, until: classes.length });
  };
  branch(payerIndex, -1);
  for (const cost of classes) {
    for (const { payer: otherValue } of shares[cost]!) {
      if (metPayers.has(otherValue)) continue;
      metPayers.add(otherValue);
      branch(otherValue, cost);
    }
  }
  return { branches, classes };
}

/** How much each class and each branch of a tree can take in: what is unpaid, and what can give way further out. */
interface RoomInTree {
  readonly classes: ReadonlyMap<number, number>;
  readonly branches: readonly number[];
}

function roomIn(placed: Placed, { branches, classes }: FenceTree): RoomInTree {
  const ofClass = new Map(classes.map((cost) => [cost, placed.unpaid[cost]!]));
  const ofBranch = branches.map(() => 0);
  for (let index = branches.length - 1; index >= 0; index -= 1) {
    const { payer, leaves, from, until } = branches[index]!;
    let room = 0;
    for (let classIndex = from; classIndex < until; classIndex += 1) room += ofClass.get(classes[classIndex]!)!;
    ofBranch[index] = leaves < 0 ? room : Math.min(room, paidBy(placed, leaves, payer));
    if (leaves >= 0) ofClass.set(leaves, ofClass.get(leaves)! + ofBranch[index]!);
  }
  return { classes: ofClass, branches: ofBranch };
}

/** Moves payers outwards along a tree, from the payer on, until all its room is taken. */
function fillTree(placed: Placed, { branches, classes }: FenceTree, room: RoomInTree, undo: UndoneSteps): void {
  const wanted = new Map<number, number>();
  branches.forEach(({ payer, leaves, from, until }, index) => {
    let remaining = leaves < 0 ? room.branches[0]! : Math.min(room.branches[index]!, wanted.get(leaves) ?? 0);
    if (remaining === 0) return;
    if (leaves >= 0) {
      wanted.set(leaves, wanted.get(leaves)! - remaining);
      change(placed, leaves, payer, -remaining, undo);
    }
    for (let classIndex = from; classIndex < until && remaining > 0; classIndex += 1) {
      const cost = classes[classIndex]!;
      const takenAmount = Math.min(remaining, room.classes.get(cost)!);
      if (takenAmount === 0) continue;
      remaining -= takenAmount;
      change(placed, cost, payer, takenAmount, undo);
      const paid = Math.min(takenAmount, placed.unpaid[cost]!);
      placed.unpaid[cost]! -= paid;
      undo.push(() => {
        placed.unpaid[cost]! += paid;
      });
      wanted.set(cost, takenAmount - paid);
    }
  });
}

function change(placed: Placed, cost: number, payerIndex: number, more: number, undo: UndoneSteps): void {
  payFromShare(placed, cost, payerIndex, more);
  undo.push(() => payFromShare(placed, cost, payerIndex, -more));
}

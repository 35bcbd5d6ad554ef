import { above, formulaRule, input, minus, plus, smallest } from "../formula/index.ts";

const C12 = "Outturn convention C12";

/** What comes off a source in a year for one saving or line that it rests on: the first source that names it bears it first. */
export const shortfallBorne = formulaRule("shortfall-borne", {
  says: "the shortfall {shortfall} less {borne} that sources before this one bear, as far as the year's {given} less {off} goes",
  cite: C12,
  is: smallest(minus(input("shortfall"), input("borne")), minus(input("given"), input("off"))),
});

/** A source's money of the year. */
export const available = formulaRule("available", {
  says: "the year's {given} less {off} for what the source rests on",
  cite: C12,
  is: minus(input("given"), input("off")),
});

/** Cost that is left to a source: what it may pay and what those share who may pay that too, less what they have drawn. */
export const costLeft = formulaRule("cost-left", {
  says: "the cost within reach {cost} less {drawn} drawn for it by the sources before, never below nothing",
  cite: C12,
  is: above(input("cost"), input("drawn")),
});

/** What a source pays in a year. */
export const draw = formulaRule("draw", {
  says: "the cost left to pay, {left}, as far as {carriedIn} carried in and {available} of the year go",
  cite: C12,
  is: smallest(input("left"), plus(input("carriedIn"), input("available"))),
});

/** What a source pays in a year that has a limit: of a ceiling, no more than that may be drawn in it. */
export const drawWithin = formulaRule("draw-within", {
  says: "the cost left to pay, {left}, as far as the year's limit of {limit}, {carriedIn} carried in and {available} of the year go",
  cite: C12,
  is: smallest(smallest(input("left"), input("limit")), plus(input("carriedIn"), input("available"))),
});

/** What a source pays in a year that is a part of a larger one, or has parts. */
export const drawOfPool = formulaRule("draw-of-pool", {
  says: "the cost left to pay, {left}, as far as {open} that may still be drawn goes",
  cite: C12,
  is: smallest(input("left"), input("open")),
});

/** What may still be drawn of a source in a year when the turn of one comes that is within it, or its own. */
export const openOfSource = formulaRule("open-of-source", {
  says: "{carriedIn} carried in and {available} of the year, less {drawn} that it and its parts have drawn",
  cite: C12,
  is: minus(plus(input("carriedIn"), input("available")), input("drawn")),
});

/** The same in a year that has a limit. */
export const openOfLimit = formulaRule("open-of-limit", {
  says: "{carriedIn} carried in and {available} of the year as far as its limit of {limit} goes, less {drawn} that it and its parts have drawn",
  cite: C12,
  is: minus(smallest(plus(input("carriedIn"), input("available")), input("limit")), input("drawn")),
});

/** What may still be drawn of a part: no more than of the larger source. */
export const openWithin = formulaRule("open-within", {
  says: "{own} of its own, as far as {pool} that may still be drawn of the larger source goes",
  cite: C12,
  is: smallest(input("own"), input("pool")),
});

/** What a larger source and its parts take of its money in a year. */
export const spentOfPool = formulaRule("spent-of-pool", {
  says: "{applied} applied and {parts} drawn by the sources within it",
  cite: C12,
  is: plus(input("applied"), input("parts")),
});

/** A ceiling is there as a whole from its first year. */
export const ceilingGiven = formulaRule("ceiling-given", {
  says: "the ceiling of {ceiling}, for all its years together",
  cite: C12,
  is: input("ceiling"),
});

/** What can be drawn of a ceiling in all its years, where each of them has a limit. */
export const ceilingReached = formulaRule("ceiling-reached", {
  says: "the ceiling of {ceiling}, as far as the limits of its years, {limits} in all, let it be drawn",
  cite: C12,
  is: smallest(input("ceiling"), input("limits")),
});

/** One year's money within a total that is taken from several in turn: the oldest first when paying, the newest first when kept. */
export const inTurn = formulaRule("in-turn", {
  says: "of {held}, what {total} needs after {before} from those before it",
  cite: C12,
  is: smallest(input("held"), minus(input("total"), input("before"))),
});

const notTaken = minus(plus(input("carriedIn"), input("available")), input("applied"));

/** A source's money that a year leaves over. */
export const unspent = formulaRule("unspent", {
  says: "{carriedIn} carried in and {available} of the year, less {applied} applied",
  is: notTaken,
});

/** The same of a source whose money others take too: those within it, or the planned uses of a reserve. */
export const unspentAfterOthers = formulaRule("unspent-after-others", {
  says: "{carriedIn} carried in and {available} of the year, less {applied} taken in all",
  is: notTaken,
});

/** One year's money that is left over. */
export const unspentOfYear = formulaRule("unspent-of-year", {
  says: "{held} held less {taken} taken",
  is: minus(input("held"), input("taken")),
});

/** Money of a year before the plan's first. */
export const broughtForward = formulaRule("brought-forward", {
  says: "{amount} is brought forward from a year before the plan's",
  cite: C12,
  is: input("amount"),
});

/** Nothing may be carried forward. */
export const carryNone = formulaRule("carry-none", { says: "carry-forward is none", cite: C12, is: 0 });

/** All may be carried forward. */
export const carryAll = formulaRule("carry-all", {
  says: "carry-forward is all: {unspent}",
  cite: C12,
  is: input("unspent"),
});

/** What is left of a ceiling before its last year. */
export const ceilingLeft = formulaRule("ceiling-left", {
  says: "what is left of the ceiling, {unspent}, may be drawn until its last year",
  cite: C12,
  is: input("unspent"),
});

/** Nothing of a ceiling outlives its last year. */
export const ceilingEnds = formulaRule("ceiling-ends", { says: "this is the ceiling's last year", cite: C12, is: 0 });

/** What is left over and still in date may be carried forward up to a cap, old and new money together. */
export const carryCapped = formulaRule("carry-capped", {
  says: "{unspent} unspent less {expired} past its last year, at most the cap of {cap}",
  cite: C12,
  is: smallest(input("cap"), minus(input("unspent"), input("expired"))),
});

/** What is neither applied nor carried out. */
export const lapse = formulaRule("lapse", {
  says: "{unspent} unspent less {carriedOut} carried out",
  cite: C12,
  is: minus(input("unspent"), input("carriedOut")),
});

import { dayInWords, daysBetween } from "../../calendar/index.ts";
import { asFte } from "../../money/index.ts";
import { counted } from "../../words/index.ts";
import { type DatedList, type ListGiven, type ListsGiven, type ListsRead, saysStarts } from "./read-lists.ts";
import type { PostOccupancy, UnmatchedRow } from "./reconciliation.ts";
import { fteOfRows } from "./row-fte.ts";

/** What people should know who read a reconciliation: days that differ, posts that are shared, what the establishment says otherwise. */
export function remarksOn(
  lists: ListsRead,
  posts: readonly PostOccupancy[],
  given: ListsGiven,
  canBeAlike: boolean,
  began: readonly UnmatchedRow[],
): readonly string[] {
  const { establishment, payroll, agency } = lists;
  const { vacantStart } = given.establishment.mapping;
  return [
    ...daysDiffer(establishment, payroll, "payroll list"),
    ...daysDiffer(establishment, agency, "agency list"),
    ...notOnTheDay(payroll, given.payroll, "payroll list"),
    ...notOnTheDay(agency, given.agency, "agency list"),
    ...(vacantStart === "set-aside" ? [VACANT_ASIDE] : []),
    ...(canBeAlike ? [] : [NOTHING_ALIKE]),
    ...newInPayroll(began),
    ...sharedPosts(posts),
    ...(payroll === undefined ? [] : saidOtherwise(posts)),
  ];
}

const VACANT_ASIDE =
  "The mapping of the establishment sets vacant posts aside (vacantStart: set-aside): they are no vacancies here. vacantStart: as-listed keeps them.";
const NOTHING_ALIKE =
  "Rows without a post number cannot be held against each other: the lists have not title and one of cost centre, team and grade in common.";
const COUNTED_ALL_THE_SAME =
  "Each counts as somebody who is there: set aside in the mapping what does not, such as the other weeks of a booking.";

function daysDiffer(establishment: DatedList, other: DatedList | undefined, called: string): readonly string[] {
  if (other === undefined || other.asAt === establishment.asAt) return [];
  const isLater = other.asAt > establishment.asAt;
  const [from, to] = isLater ? [establishment.asAt, other.asAt] : [other.asAt, establishment.asAt];
  return [
    `The ${called} is of ${dayInWords(other.asAt)}, ${counted(daysBetween(from, to), "day")} ${isLater ? "after" : "before"} the establishment list: who came or went between them shows as a difference.`,
  ];
}

/** A list that has a row for each week or each spell of a person has them several times over. */
function notOnTheDay(list: DatedList | undefined, given: ListGiven | undefined, called: string): readonly string[] {
  if (list === undefined || given === undefined) return [];
  const { asAt, rows } = list;
  const hasStarts = saysStarts(given);
  const found = rows.filter(({ start, end }) => (hasStarts && start > asAt) || (end !== undefined && end < asAt));
  if (found.length === 0) return [];
  return [
    `${counted(found.length, "row")} of the ${called} (${asFte(fteOfRows(found))} FTE) ended before ${dayInWords(asAt)}, the day of the list, or ${found.length === 1 ? "begins" : "begin"} after it. ${COUNTED_ALL_THE_SAME}`,
  ];
}

function newInPayroll(rows: readonly UnmatchedRow[]): readonly string[] {
  const found = rows.filter(({ beganAfter }) => beganAfter);
  if (found.length === 0) return [];
  return [
    `${counted(found.length, "row")} in payroll and not in the establishment began after the establishment's day ("new"): the list may lag behind.`,
  ];
}

function sharedPosts(posts: readonly PostOccupancy[]): readonly string[] {
  const shared = posts.filter(
    ({ by, posts: count, people, fte, occupied }) =>
      by === "post number" && count === 1 && people > 1 && fte === occupied,
  );
  if (shared.length === 0) return [];
  const people = shared.reduce((sum, post) => sum + post.people, 0);
  return [
    `${counted(shared.length, "post is", "posts are")} shared by ${people} people, whose FTE adds up to ${shared.length === 1 ? "the post's" : "the posts'"}.`,
  ];
}

function saidOtherwise(posts: readonly PostOccupancy[]): readonly string[] {
  const says = (found: readonly PostOccupancy[], ending: string): readonly string[] => {
    const numbers = found.flatMap(({ postNumber }) => postNumber ?? []);
    const named =
      numbers.length === found.length && numbers.length <= MOST_NAMED ? `: ${[...numbers].sort().join(", ")}` : "";
    const fte = asFte(found.reduce((sum, post) => sum + post.fte, 0));
    return found.length === 0 ? [] : [`${counted(found.length, "post")} (${fte} FTE) ${ending}${named}.`];
  };
  return [
    ...says(
      posts.filter(({ saidVacant, people }) => saidVacant === false && people === 0),
      "filled by the establishment list, with nobody in payroll",
    ),
    ...says(
      posts.filter(({ saidVacant, people }) => saidVacant === true && people > 0),
      "vacant by the establishment list, with somebody in payroll",
    ),
  ];
}

const MOST_NAMED = 8;

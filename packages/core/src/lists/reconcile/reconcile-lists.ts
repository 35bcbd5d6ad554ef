import type { Day } from "../../calendar/index.ts";
import type { ListMapping } from "../../plan/index.ts";
import type { ListRow } from "../list.ts";
import { postKey } from "../post-key.ts";
import { coverOf } from "./cover.ts";
import { likenessFields } from "./likeness.ts";
import { listCounted, matchRate } from "./list-counted.ts";
import { type Matching, matchRows, type RowsMatched } from "./match-rows.ts";
import { occupiedAsListed, occupiedByPayroll } from "./occupancy.ts";
import { type DatedList, type ListsGiven, readLists, saysStarts } from "./read-lists.ts";
import type { ListCounted, Reconciliation } from "./reconciliation.ts";
import { remarksOn } from "./remarks.ts";
import { askAboutRepeats } from "./repeats.ts";
import { unmatchedRows } from "./unmatched.ts";
import { byTeam, occupancyOf, vacantPosts } from "./vacancies.ts";

/**
 * Sets an establishment list against payroll, an agency's list, or both: who is in which post, what is vacant and whether it is covered,
 * and what stands in one list only. Rows are matched by post number, and where there is none by what they have in common. Every row and
 * FTE of each list is matched, in that list only, or set aside.
 *
 * @throws PlanError with all that is wrong with the lists, and a question for what only a person can say
 */
export function reconcileLists(given: ListsGiven): Reconciliation {
  const lists = readLists(given);
  const { establishment, payroll, agency } = lists;
  const posts = establishment.rows;
  const fieldsWith = (other: ListsGiven["payroll"]) =>
    other === undefined ? [] : likenessFields(given.establishment.mapping, other.mapping);
  const [payrollFields, agencyFields] = [fieldsWith(given.payroll), fieldsWith(given.agency)];
  const byPayroll = payroll && matchRows(posts, payroll.rows, payrollFields);
  if (byPayroll !== undefined) askAboutRepeats(given.payroll!.mapping, byPayroll);
  const workers = agency && { ...agency, rows: withoutOwnNumbers(agency.rows, posts) };
  const byAgency = workers && matchRows(posts, workers.rows, agencyFields);
  const occupied = byPayroll
    ? occupiedByPayroll(byPayroll, saysVacancies(given.establishment.mapping))
    : occupiedAsListed(posts);
  const covered = byAgency === undefined ? new Map() : coverOf(occupied, byAgency);
  const onlyIn = (matching: Matching | undefined, fields: typeof payrollFields, listDay?: Day) =>
    unmatchedRows(matching?.onlySecond.flat() ?? [], occupied, fields, listDay);
  const onlyInPayroll = onlyIn(
    byPayroll,
    payrollFields,
    given.payroll && saysStarts(given.payroll) ? establishment.asAt : undefined,
  );
  return {
    establishment: listCounted(establishment, [...(byPayroll?.matched ?? []), ...(byAgency?.matched ?? [])]),
    ...(payroll && { payroll: withRate(payroll, byPayroll!) }),
    ...(workers && { agency: withRate(workers, byAgency!) }),
    totals: occupancyOf(occupied, covered),
    teams: byTeam(occupied, covered),
    posts: occupied.map(({ post }) => post),
    vacancies: vacantPosts(occupied, covered),
    onlyInPayroll,
    onlyInAgency: onlyIn(byAgency, agencyFields),
    remarks: remarksOn(
      lists,
      occupied.map(({ post }) => post),
      given,
      [given.payroll, given.agency].every((other) => other === undefined || fieldsWith(other).length > 0),
      onlyInPayroll,
    ),
  };
}

const saysVacancies = ({ columns }: ListMapping): boolean => (columns.holder ?? columns.status) !== undefined;

/** An agency's numbers are mostly its bookings': those that no post has are left aside. */
function withoutOwnNumbers(rows: readonly ListRow[], posts: readonly ListRow[]): readonly ListRow[] {
  const known = new Set(posts.flatMap(({ postNumber }) => (postNumber === undefined ? [] : [postKey(postNumber)])));
  return rows.map((row) => {
    const { postNumber, ...others } = row;
    return postNumber === undefined || known.has(postKey(postNumber)) ? row : others;
  });
}

const turned = ({ by, first, second }: RowsMatched): RowsMatched => ({ by, first: second, second: first });

function withRate(list: DatedList, { matched }: Matching): ListCounted {
  const found = listCounted(list, matched.map(turned));
  const rate = matchRate(found);
  return { ...found, ...(rate && { rate }) };
}

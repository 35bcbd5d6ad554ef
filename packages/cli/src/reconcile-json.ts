import type { ListCounted, Occupancy, Reconciliation, RowsFte } from "@outturn/core/lists";

const inFte = (tenThousandths: number): number => tenThousandths / 10_000;
const sums = ({ rows, fte }: RowsFte) => ({ rows, fte: inFte(fte) });

const occupancy = ({ establishment, occupied, vacant, above, covered, notCovered }: Occupancy) => ({
  establishment: inFte(establishment),
  occupied: inFte(occupied),
  vacant: inFte(vacant),
  above: inFte(above),
  covered: inFte(covered),
  notCovered: inFte(notCovered),
});

function counted({ rate, dropped, ...list }: ListCounted) {
  return {
    fileName: list.fileName,
    asAt: list.asAt,
    read: sums(list.read),
    byNumber: sums(list.byNumber),
    byLikeness: sums(list.byLikeness),
    onlyHere: sums(list.onlyHere),
    setAside: sums(list.setAside),
    ...(rate && {
      rate: { byNumber: rate.byNumber / 1_000_000, inAll: rate.inAll / 1_000_000, reaches: rate.reaches },
    }),
    dropped,
  };
}

/** A reconciliation as JSON: FTE as numbers, shares of 1. */
export function reconcileJson({ establishment, payroll, agency, ...found }: Reconciliation) {
  return {
    establishment: counted(establishment),
    ...(payroll && { payroll: counted(payroll) }),
    ...(agency && { agency: counted(agency) }),
    totals: occupancy(found.totals),
    teams: found.teams.map(({ name, ...team }) => ({ ...(name !== undefined && { name }), ...occupancy(team) })),
    posts: found.posts.map(({ fte, occupied, vacant, above, ...post }) => ({
      ...post,
      fte: inFte(fte),
      occupied: inFte(occupied),
      vacant: inFte(vacant),
      above: inFte(above),
    })),
    vacancies: found.vacancies.map(({ vacant, covered, notCovered, ...posts }) => ({
      ...posts,
      vacant: inFte(vacant),
      covered: inFte(covered),
      notCovered: inFte(notCovered),
    })),
    onlyInPayroll: found.onlyInPayroll.map(({ fte, ...row }) => ({ ...row, fte: inFte(fte) })),
    onlyInAgency: found.onlyInAgency.map(({ fte, ...row }) => ({ ...row, fte: inFte(fte) })),
    remarks: found.remarks,
  };
}

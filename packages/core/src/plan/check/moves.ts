import { isMonth } from "../../calendar/index.ts";
import { circularMoves, flowBeforeOpening, type IssueReport, type Path, unknownKind } from "../../issues/index.ts";
import type { DemandKind, Flow } from "../model/demand/demand.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import { namesIn } from "./names.ts";
import { circles } from "./rests-on.ts";

/** Moves are between kinds that are there, never round in a circle within a month, and all that comes or goes does so after the opening. */
export function checkMoves({ demand }: PlanDraft, issueReport: IssueReport): void {
  if (demand === undefined) return;
  const kinds = namesIn(
    () => demand,
    ({ id }) => [id],
  );
  const openings = new Map<string, string>();
  eachRead(demand, ({ id, opening }) => openings.set(id, opening.on));
  const after = (id: string, { dated }: Flow, planPath: Path): void => {
    const opened = openings.get(id);
    if (opened === undefined) return;
    eachRead(dated, ({ on }) => {
      const isBefore = isMonth(on) ? on < opened.slice(0, 7) : on <= opened; // months compare as text
      if (isBefore) issueReport([...planPath, on], flowBeforeOpening(id, on, opened), "key");
    });
  };
  eachRead(demand, (kind, kindIndex) => {
    for (const fieldKey of ["in", "out", "leavers"] as const)
      ifRead(() => after(kind.id, kind[fieldKey], ["demand", kindIndex, fieldKey]));
  });
  const months = new Set<string>();
  eachRead(demand, (kind, kindIndex) =>
    eachRead(kind.moves, ({ to, number }, moveIndex) => {
      const planPath = ["demand", kindIndex, "moves", moveIndex];
      ifRead(() => {
        if (!kinds.has(to)) issueReport([...planPath, "to"], unknownKind(to, kinds.names));
      });
      ifRead(() => after(kind.id, number, [...planPath, "number"]));
      eachRead(number.dated, ({ on }) => months.add(on.slice(0, 7)));
    }),
  );
  const moving: { readonly kind: DemandKind; readonly kindIndex: number }[] = [];
  eachRead(demand, (kind, kindIndex) => {
    if (kind.moves.length > 0) moving.push({ kind, kindIndex });
  });
  const said = new Set<string>();
  for (const month of [...months, ""]) {
    const into = new Map<string, string[]>();
    const positions = new Map<string, Path>();
    eachRead(moving, ({ kind: { id, moves }, kindIndex }) =>
      eachRead(moves, ({ to, number }, moveIndex) => {
        if (number.perMonth === 0 && !number.dated.some(({ on }) => month !== "" && on.startsWith(month))) return;
        into.set(id, [...(into.get(id) ?? []), to]);
        positions.set(id, ["demand", kindIndex, "moves", moveIndex]);
      }),
    );
    for (const round of circles(into)) {
      const names = [...round.names].sort().join(" ");
      if (said.has(names)) continue;
      said.add(names);
      issueReport(positions.get(round.names[0]!)!, circularMoves(round));
    }
  }
}

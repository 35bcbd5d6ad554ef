import { firstDay, type Plan } from "@outturn/core";

/** A plan as the bytes of a workbook. It says that it was made on a day of the plan's own, so that the same plan is the same bytes. */
export async function workbookOf(plan: Plan): Promise<Uint8Array> {
  const [{ writeBook }, { planBook }] = await Promise.all([
    import("@outturn/core/excel"),
    import("@outturn/core/workbook"),
  ]);
  return writeBook(planBook(plan), { made: plan.source?.date ?? firstDay(plan.years.from) });
}

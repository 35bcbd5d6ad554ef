import { type Forecast, firstDay } from "@outturn/core";

/** The day on which a file says that it was made: one of the plan's own, so that the same plan is the same bytes. */
export const madeOn = ({ plan }: Forecast): string => plan.source?.date ?? firstDay(plan.years.from);

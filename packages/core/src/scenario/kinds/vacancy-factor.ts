import { asPercent } from "../../money/index.ts";
import type { Kind } from "../kind.ts";
import { without } from "../select.ts";

/** Another per cent is taken off employed cost for vacancies, or none. */
export const vacancyFactor: Kind<"vacancy-factor"> = {
  apply: (plan, { percent, except }) => {
    if (percent === "none") return without(plan, "vacancyFactor");
    const held = plan.vacancyFactor;
    return {
      ...plan,
      vacancyFactor: { ...held, percent, except: except ?? held?.except ?? [{ is: "agency-covered" }] },
    };
  },
  says: (_, { percent }) =>
    percent === "none" ? "There is no vacancy factor." : `The vacancy factor is ${asPercent(percent)}.`,
  back: ({ vacancyFactor: held }, { change }) => [
    held ? { change, percent: held.percent, except: held.except } : { change, percent: "none" },
  ],
};

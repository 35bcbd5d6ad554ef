import { asPercent } from "../../money/index.ts";
import type { Kind } from "../kind.ts";
import { without } from "../select.ts";

/** Another per cent is taken off employed cost for vacancies, or none. */
export const vacancyFactor: Kind<"vacancy-factor"> = {
  apply: (plan, { percent, except }) => {
    if (percent === "none") return without(plan, "vacancyFactor");
    const heldVacancyFactor = plan.vacancyFactor;
    return {
      ...plan,
      vacancyFactor: {
        ...heldVacancyFactor,
        percent,
        except: except ?? heldVacancyFactor?.except ?? [{ is: "agency-covered" }],
      },
    };
  },
  says: (_, { percent }) =>
    percent === "none" ? "There is no vacancy factor." : `The vacancy factor is ${asPercent(percent)}.`,
  back: ({ vacancyFactor: heldVacancyFactor }, { change }) => [
    heldVacancyFactor
      ? { change, percent: heldVacancyFactor.percent, except: heldVacancyFactor.except }
      : { change, percent: "none" },
  ],
};

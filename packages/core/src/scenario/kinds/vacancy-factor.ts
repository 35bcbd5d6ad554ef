import { asPercent } from "../../money/index.ts";
import { factorInWords, type Plan } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { without } from "../select.ts";

/** Another per cent, or a sum of each of some years, is taken off employed cost for vacancies, or none. */
export const vacancyFactor: Kind<"vacancy-factor"> = {
  apply: (plan, { except, ...factor }): Plan => {
    if ("percent" in factor && factor.percent === "none") return without(plan, "vacancyFactor");
    const held = plan.vacancyFactor;
    const terms = {
      ...(held?.source && { source: held.source }),
      except: except ?? held?.except ?? [{ is: "agency-covered" as const }],
    };
    const size = "perYear" in factor ? { perYear: factor.perYear } : { percent: factor.percent as never };
    return { ...plan, vacancyFactor: { ...terms, ...size } };
  },
  says: (_, factor) => {
    if ("perYear" in factor) return `The vacancy target is ${factorInWords(factor)}.`;
    return factor.percent === "none"
      ? "There is no vacancy factor."
      : `The vacancy factor is ${asPercent(factor.percent)}.`;
  },
  back: ({ vacancyFactor: held }, { change }) => {
    if (!held) return [{ change, percent: "none" }];
    const { except } = held;
    return ["perYear" in held ? { change, perYear: held.perYear, except } : { change, percent: held.percent, except }];
  },
};

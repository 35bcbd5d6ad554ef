import { apprenticeshipLevy } from "./apprenticeship-levy.ts";
import { type EmployerNi, employerNi } from "./employer-ni.ts";
import { njcPaySpine, type PaySpine } from "./njc-pay-spine.ts";
import type { Published, RateOfPay } from "./published.ts";

/** The figures that others publish and a plan may rest on, each list in order of `from`. */
export interface Rates {
  readonly employerNi: readonly Published<EmployerNi>[];
  readonly apprenticeshipLevy: readonly Published<RateOfPay>[];
  readonly njc: readonly Published<PaySpine>[];
}

/**
 * All that is held, with sources: employer NI 2015/16 to 2026/27, the apprenticeship levy, the NJC pay spine 2019 to 2026.
 *
 * @example published.njc.length // => 8
 */
export const published: Rates = { employerNi, apprenticeshipLevy, njc: njcPaySpine };

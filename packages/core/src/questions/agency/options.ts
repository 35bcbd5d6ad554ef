import type { Level } from "../../funding/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Rates } from "../../rates/index.ts";
import type { DaysCompared } from "./agency-days.ts";
import type { Caps } from "./caps.ts";
import type { Mix } from "./until-recruited.ts";

/** What is asked of agency against permanent. */
export interface AgencyOptions {
  /** The agency rate of every post; absent: that of the post's own cover, and posts without one are left out. */
  readonly rate?: string;
  /**
   * The person-days compared: those that the plan's agency covers, or every day that somebody is there, employee or agency. By default
   * the covered days where each cover has its own rate, and every day where one rate is asked about.
   */
  readonly days?: DaysCompared;
  /** For staff lines: what an agency worker costs against what the employee costs for the same time. */
  readonly premium?: { readonly agency: Pence; readonly employed: Pence };
  /** Posts that are established and vacant: their budget pays for part of the agency. */
  readonly established?: readonly string[];
  /** The most that a rate may be, by its name. */
  readonly caps?: Caps;
  /** The most that the agency worker of a premium may cost. */
  readonly premiumCap?: Pence;
  /** The money that is counted on; default conditional. */
  readonly level?: Level;
  readonly mix?: Mix;
  /** Whether what is left is put to each post and line on its own too, which is a search for each; default true. */
  readonly inEach?: boolean;
  readonly rates?: Rates;
}

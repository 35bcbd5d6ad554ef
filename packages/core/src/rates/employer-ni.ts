import { day } from "../calendar/index.ts";
import { type Millionths, type Pence, pence } from "../money/index.ts";
import { sources as read } from "./employer-ni-sources.ts";
import type { Published, PublishedSource, RateOfPay } from "./published.ts";

/** Class 1 secondary contributions, category A: charged per person and pay period on pay above the secondary threshold. */
export interface EmployerNi extends RateOfPay {
  readonly monthlyThreshold: Pence;
  readonly annualThreshold: Pence;
}

/** A record as printed: the rate in millionths, the thresholds in pounds, the days of payment it is for. */
type Printed = readonly [
  from: string,
  to: string,
  rate: number,
  monthly: number,
  annual: number,
  sources: readonly PublishedSource[],
  note?: string,
];

const printed: readonly Printed[] = [
  [
    "2015-04-06",
    "2016-04-05",
    138_000,
    676,
    8_112,
    [read.barnesRoffe, read.norwich],
    "The LGPS was contracted out in 2015/16 and its employers had a rebate of 3.4% on £112 to £770 a week, so 13.8% alone overstates that year.",
  ],
  ["2016-04-06", "2017-04-05", 138_000, 676, 8_112, [read.barnesRoffe, read.card2016, read.norwich]],
  ["2017-04-06", "2018-04-05", 138_000, 680, 8_164, [read.venson, read.norwich, read.policyEngine]],
  ["2018-04-06", "2019-04-05", 138_000, 702, 8_424, [read.venson, read.bowkerOrford2019, read.policyEngine]],
  ["2019-04-06", "2020-04-05", 138_000, 719, 8_632, [read.aspire, read.bowkerOrford2019, read.policyEngine]],
  ["2020-04-06", "2021-04-05", 138_000, 732, 8_788, [read.aspire, read.planPractice, read.policyEngine]],
  [
    "2021-04-06",
    "2022-04-05",
    138_000,
    737,
    8_840,
    [read.bowkerOrford2021, read.planPractice, read.policyEngine],
    "The weekly and annual thresholds were read; the monthly one is 170 × 52 ÷ 12 = 736.67, rounded.",
  ],
  [
    "2022-04-06",
    "2022-11-05",
    150_500,
    758,
    9_100,
    [read.taxbriefs2022, read.bowkerOrford2021, read.planPractice],
    "With the health and social care surcharge, on earnings paid from 6 April to 5 November 2022.",
  ],
  [
    "2022-11-06",
    "2023-04-05",
    138_000,
    758,
    9_100,
    [read.taxbriefs2022, read.accountancyEdge],
    "The surcharge was reversed for earnings paid from 6 November 2022, whenever they were earned.",
  ],
  [
    "2023-04-06",
    "2024-04-05",
    138_000,
    758,
    9_100,
    [read.clayshawThomas, read.policyEngine],
    "The threshold was unchanged; its monthly figure was read on the pages of 2022/23 and 2024/25.",
  ],
  ["2024-04-06", "2025-04-05", 138_000, 758, 9_100, [read.comcar, read.clayshawThomas, read.delphinia]],
  [
    "2025-04-06",
    "2026-04-05",
    150_000,
    417,
    5_000,
    [read.paypacket2025, read.delphinia, read.clayshawThomas, read.policyEngine],
    "National Insurance Contributions (Secondary Class 1 Contributions) Act 2025. Twelve months at £417 are £5,004, not £5,000.",
  ],
  ["2026-04-06", "2027-04-05", 150_000, 417, 5_000, [read.paypacket2026, read.delphinia, read.policyEngine]],
];

/** Employer NI by payday, 2015/16 to 2026/27: the rate in force is that of the day earnings are paid, not earned. */
export const employerNi: readonly Published<EmployerNi>[] = printed.map(
  ([from, to, rate, monthly, annual, sources, note]) => ({
    from: day(from),
    publishedTo: day(to),
    value: {
      rate: rate as Millionths,
      monthlyThreshold: pence(monthly * 100),
      annualThreshold: pence(annual * 100),
    },
    sources,
    confidence: "read-2",
    ...(note === undefined ? {} : { note }),
  }),
);

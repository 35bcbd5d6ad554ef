import type { RiskName } from "../plan/index.ts";

/** A published history that a council may choose to draw from. It is never taken by itself. */
export interface Evidence {
  readonly risk: RiskName;
  readonly says: string;
  readonly source: { readonly title: string; readonly url?: string };
}

/**
 * What was published of things that come otherwise than planned, each with where it was read. It is evidence to choose from: no risk takes
 * any of it unless a plan says so.
 *
 * @example EVIDENCE.filter(({ risk }) => risk === "saving").length // => 3
 */
export const EVIDENCE: readonly Evidence[] = [
  {
    risk: "pay-award",
    says: "National awards at point 30: 2.75% in 2020, 1.75% in 2021, £1,925 in 2022 and in 2023, £1,290 in 2024, 3.2% in 2025.",
    source: {
      title: "The national pay spine as this library holds it: outturn rates",
    },
  },
  {
    risk: "pay-award",
    says: "From 2022 to 2025 the award was the employers' full and final offer each time: after it only the day was unsure.",
    source: {
      title: "Community Care: UNISON urges rejection of 3.2% (2025)",
      url: "https://www.communitycare.co.uk/?p=217788",
    },
  },
  {
    risk: "saving",
    says: "£18.9m of savings of £23.6m were delivered net in 2024/25 (80%); by directorate from 51% to 99%.",
    source: { title: "Brighton & Hove City Council: savings monitoring 2024/25, provisional outturn appendix" },
  },
  {
    risk: "saving",
    says: "£42.0m of savings of £46.6m over many years were realised (90%).",
    source: {
      title: "Cyngor Gwynedd: savings overview, January 2025",
      url: "https://democracy.gwynedd.llyw.cymru/mgAi.aspx?ID=29958",
    },
  },
  {
    risk: "saving",
    says: "46% of the savings due in the year and before were delivered.",
    source: {
      title: "Lancashire County Council: savings tracking, Scrutiny Management Board",
      url: "https://council.lancashire.gov.uk/ieDecisionDetails.aspx?ID=27041",
    },
  },
  {
    risk: "start-slip",
    says: "It took 85 days on average to recruit, 62 two months before; what the days run from is not said.",
    source: {
      title: "East Devon District Council: people data to 30 April 2024",
      url: "https://democracy.eastdevon.gov.uk/mgAi.aspx?ID=13943",
    },
  },
  {
    risk: "not-filled",
    says: "Of children's social work posts in England 18.9% were vacant on 30 September 2023.",
    source: {
      title: "Community Care, 29 February 2024: children's workforce 2023",
      url: "https://www.communitycare.co.uk/2024/02/29/councils-employing-record-numbers-of-childrens-social-workers-on-back-of-25-recruitment-boost/",
    },
  },
];

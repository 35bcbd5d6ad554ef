import type { PublishedSource } from "./published.ts";

/** Pages on which the NJC spine, the awards and the days they were agreed were read. */
export const sources = {
  pact: {
    title: "PACT HR: NJC payscales, the April 2019 spine (17,364 at SCP 1, steps of 2% to SCP 22, 2% above)",
    url: "https://pact-hr.co.uk/news/njc-payscales/",
  },
  rebmark: {
    title: "Rebmark: care rates 2018 to 2020 (SCP 2 from April 2019)",
    url: "https://www.rebmark.co.uk/2018/03/21/care-rates-april-2018-march-2020/",
  },
  gmb2018: {
    title: "GMB North Lincs: the two-year offer of 5 December 2017",
    url: "https://gmb-northlincs.org.uk/pay-offer-2018",
  },
  southEastEmployers2020: {
    title: "South East Employers: 2020-21 pay negotiations",
    url: "https://www.seemp.co.uk/free-resources/latest-on-pay/2020-21paynegotiations/",
  },
  strictly2020: {
    title: "Strictly Education: 2020-21 pay agreement confirmed",
    url: "https://www.strictlyeducation4s-hr.co.uk/latest-news/njc-for-local-government-services-2020-21-pay-agreement-confirmed",
  },
  lga2022: {
    title: "LGA: Local government services pay agreement 2021-22, 28 February 2022",
    url: "https://www.local.gov.uk/our-support/workforce-and-hr-support/local-government-services/green-book-payscales-and-other-7",
  },
  hrForSchools: {
    title: "HR for Schools: support staff pay award (circular of 28 February 2022; 2022 offer)",
    url: "https://hrforschools.org.uk/news/article/4/support-staff-pay-award-consultation-dates",
  },
  offer2022: {
    title: "LGA through WiredGov: council employees' pay offer announced, 26 July 2022",
    url: "https://www.wired-gov.net/wg/news.nsf/articles/lga+council+employees+pay+offer+announced+26072022142000?open",
  },
  localGov2022: {
    title: "LocalGov: council pay offer accepted by unions",
    url: "https://www.localgov.co.uk/Council-pay-offer-accepted-by-unions/55074",
  },
  ascl2023: {
    title: "ASCL: NJC pay offer 2023 (agreed 1 November 2023; circular of 1 November 2022)",
    url: "https://ascl.org.uk/Help-and-Advice/my-employment-pay-conditions-and-pension/Pay-and-conditions/NJC-Pay-Offer-2023",
  },
  employeeBenefits2023: {
    title: "Employee Benefits: National Joint Council staff accept pay deal",
    url: "https://employeebenefits.co.uk/pay-strategy/national-joint-council-for-local-government-services-staff-accept-pay-deal/270488.article",
  },
  teachInHerts2024: {
    title: "Teach in Herts: professional and support pay ranges from 1 April 2024",
    url: "https://teachinherts.com/career-advice/professional-and-support/pay-ranges.htm",
  },
  lga2024: {
    title: "LGA: Local government pay offer 2024",
    url: "https://www2.local.gov.uk/our-support/workforce-and-hr-support/local-government-services/local-government-pay-offer-2024",
  },
  slcc2024: {
    title: "SLCC: Local government pay claim 2024-25, agreement reached",
    url: "https://slcc.co.uk/local-government-pay-claim-2024-25-update-agreement-reached",
  },
  gmb2025: {
    title: "GMB Milton Keynes: 2025 offer, citing the circular of 22 October 2024",
    url: "https://gmbmiltonkeynes.org.uk/njc-pay-offer-2024-25",
  },
  teachInHerts2025: {
    title: "Teach in Herts: pay scales from April 2025, annual and hourly (SCP 2 to 13)",
    url: "https://www.teachinherts.com/career-advice/professional-and-support/pay-ranges.htm",
  },
  lga2025: {
    title: "LGA through WiredGov: council employees' pay offer announced, 23 April 2025",
    url: "https://www.wired-gov.net/wg/news.nsf/articles/lga+council+employees+pay+offer+announced+23042025122000?open",
  },
  workingWithSchools2025: {
    title: "Working with Schools: NJC pay award 2025, agreed 23 July 2025",
    url: "https://www.workingwithschools.co.uk/njc-pay-award-2025",
  },
  derbyshire2025: {
    title: "Derbyshire ALC: NJC pay agreement 2025-26 (SCP 2 removed from April 2026)",
    url: "https://www.derbyshirealc.gov.uk/blog/dalc-news-updates-1/njc-pay-agreement-54",
  },
  mj2026: {
    title: "The MJ: unions' urgent pay talks (3.3% full and final offer for 2026-27)",
    url: "https://www.themj.co.uk/unions-urgent-pay-talks",
  },
  adverts2026: {
    title: "Council and school job adverts of September and October 2026, on North East Jobs and Teaching Vacancies",
    url: "https://www.northeastjobs.org.uk",
  },
} satisfies Readonly<Record<string, PublishedSource>>;

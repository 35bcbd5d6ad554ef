import type { PublishedSource } from "./published.ts";

/** Pages on which employer NI rates and secondary thresholds were read. */
export const sources = {
  barnesRoffe: {
    title: "Barnes Roffe: National Insurance contributions 2016/17 and 2015/16",
    url: "http://www.barnesroffe.com/tax/budget/national-insurance-contributions-5/",
  },
  card2016: {
    title: "National Insurance contributions 2016/17, rates card",
    url: "https://paperzz.com/doc/6840557",
  },
  norwich: {
    title: "Norwich Accountancy Services: NIC 2015-16 to 2017-18",
    url: "http://www.norwichaccountancyservices.co.uk/national-insurance-contributions/",
  },
  venson: {
    title: "Venson: NIC thresholds 2018/19 and 2017/18",
    url: "http://vensonfleettax.com/NationalInsuranceContributionThresholds.html",
  },
  bowkerOrford2019: {
    title: "Bowker Orford: Spring Statement 2019, NIC table",
    url: "http://www.bowkerorford.com/spring-statement-2019/nics.html",
  },
  aspire: {
    title: "Aspire Partnership: 2020-21 National Insurance thresholds published (with 2019/20)",
    url: "https://www.aspirepartnership.co.uk/News/3379/2020-21-national-insurance-thresholds-published",
  },
  planPractice: {
    title: "Plan Practice: National Insurance 2020/21 to 2022/23",
    url: "https://planpractice.co.uk/tax-rates-and-calculators/national-insurance",
  },
  bowkerOrford2021: {
    title: "Bowker Orford: Autumn Budget 2021, NIC table (2021/22 and 2022/23)",
    url: "http://bowkerorford.com/budget-autumn21/nics.html",
  },
  taxbriefs2022: {
    title: "Simpson Wood and Taxbriefs: Autumn Statement 2022, NIC card with the periods of 2022/23",
    url: "https://budget.taxbriefs.co.uk/SimpsonWoodAutumnFiscalStatement2022/13",
  },
  accountancyEdge: {
    title: "Accountancy Edge: National Insurance rates cut (6 November 2022)",
    url: "https://www.accountancy-edge.co.uk/national-insurance-rates-cut/",
  },
  clayshawThomas: {
    title: "Clayshaw Thomas: National Insurance tax tables 2023/24 to 2025/26",
    url: "https://www.clayshawthomas.com/resource-centre/tax-tables/national-insurance.php",
  },
  comcar: {
    title: "Comcar: Class 1 rates and thresholds 2024/25 and 2025/26",
    url: "https://comcar.co.uk/taxpages/nationalinsurance/ratesthresholds/",
  },
  delphinia: {
    title: "Delphinia Accounting: National Insurance tax tables 2024/25 to 2026/27",
    url: "https://delphiniaccounting.co.uk/resource-centre/tax-tables/national-insurance.php",
  },
  paypacket2025: {
    title: "Paypacket: Class 1 NI rates and thresholds 2025/26",
    url: "https://www.paypacket.io/guides/ni-rates-thresholds-2025-26.html",
  },
  paypacket2026: {
    title: "Paypacket: Class 1 NI rates and thresholds 2026/27",
    url: "https://www.paypacket.io/guides/ni-rates-thresholds-2026-27.html",
  },
  policyEngine: {
    title: "PolicyEngine UK: parameters of Class 1 rates and thresholds, commit c93e1a05",
    url: "https://github.com/PolicyEngine/policyengine-uk",
  },
} satisfies Readonly<Record<string, PublishedSource>>;

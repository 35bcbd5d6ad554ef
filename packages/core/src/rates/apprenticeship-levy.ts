import { day } from "../calendar/index.ts";
import type { Millionths } from "../money/index.ts";
import type { Published, PublishedSource, RateOfPay } from "./published.ts";

const halsbury: PublishedSource = {
  title: "LexisNexis: Halsbury's Laws of England, Apprenticeship levy in general",
  url: "https://www.lexisnexis.co.uk/legal/commentary/halsburys-laws-of-england/taxation-law/apprenticeship-levy-in-general",
};
const cipp: PublishedSource = {
  title: "CIPP: Apprenticeship levy, a detailed guide to the workings of the levy",
  url: "https://docslib.org/doc/4964705/apprenticeship-levy-a-detailed-guide-to-the-workings-of-the-apprenticeship-levy",
};
const oca: PublishedSource = {
  title: "OCA: Apprenticeship Levy",
  url: "http://ocainternet.com/news-article/apprenticeship-levy",
};

/**
 * The levy by payday: charged on all pay that is within secondary Class 1 NI, that below the threshold too; the allowance is long used
 * up. The first entry says that there was none, so that plans of earlier years can be costed.
 */
export const apprenticeshipLevy: readonly Published<RateOfPay>[] = [
  {
    from: day("2015-04-06"),
    publishedTo: day("2017-04-05"),
    value: { rate: 0 as Millionths },
    sources: [halsbury, cipp],
    confidence: "read-2",
    note: "The levy began on 6 April 2017; before that nothing was charged.",
  },
  {
    from: day("2017-04-06"),
    value: { rate: 5_000 as Millionths },
    sources: [halsbury, cipp, oca],
    confidence: "read-2",
    note: "On all earnings within secondary Class 1 NI, those below the secondary threshold too.",
  },
];

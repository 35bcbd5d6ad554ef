import { type Day, day, type FinancialYear, financialYear } from "../calendar/index.ts";
import type { Confidence, PublishedSource } from "./published.ts";

/** The parts of the United Kingdom that have bank holidays of their own. */
export type BankHolidayNation = "england-and-wales" | "scotland" | "northern-ireland";

/** The bank holidays of each part, as they are or will be taken: where one falls on a weekend, its substitute. */
export interface BankHolidays {
  readonly nations: { readonly [nation in BankHolidayNation]: readonly Day[] };
  /** The financial years of which all of them are held. */
  readonly from: FinancialYear;
  readonly to: FinancialYear;
  readonly sources: readonly PublishedSource[];
  readonly confidence: Confidence;
  readonly note: string;
}

/** By calendar year, month and day; those of Northern Ireland are these and two more. */
const ENGLAND_AND_WALES: { readonly [year: number]: string } = {
  2017: "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
  2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2027: "01-01 03-26 03-29",
};

const SCOTLAND: { readonly [year: number]: string } = {
  2017: "01-02 01-03 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
  2018: "01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26",
  2019: "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26",
  2020: "01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28",
  2021: "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28",
  2022: "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
  2023: "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26",
  2024: "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
  2025: "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
  2026: "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
  2027: "01-01 01-04 03-26",
};

/** St Patrick's day and the Battle of the Boyne. */
const ALSO_IN_NORTHERN_IRELAND: { readonly [year: number]: string } = {
  2017: "03-17 07-12",
  2018: "03-19 07-12",
  2019: "03-18 07-12",
  2020: "03-17 07-13",
  2021: "03-17 07-12",
  2022: "03-17 07-12",
  2023: "03-17 07-12",
  2024: "03-18 07-12",
  2025: "03-17 07-14",
  2026: "03-17 07-13",
  2027: "03-17",
};

const daysOf = (...tables: readonly { readonly [year: number]: string }[]): readonly Day[] =>
  tables
    .flatMap((table) =>
      Object.entries(table).flatMap(([year, days]) =>
        days.split(" ").map((monthAndDay) => day(`${year}-${monthAndDay}`)),
      ),
    )
    .sort();

/** Bank holidays from January 2017 to March 2027, and so of the financial years 2017/18 to 2026/27. */
export const bankHolidays: BankHolidays = {
  nations: {
    "england-and-wales": daysOf(ENGLAND_AND_WALES),
    scotland: daysOf(SCOTLAND),
    "northern-ireland": daysOf(ENGLAND_AND_WALES, ALSO_IN_NORTHERN_IRELAND),
  },
  from: financialYear("2017/18"),
  to: financialYear("2026/27"),
  sources: [
    { title: "GOV.UK: UK bank holidays", url: "https://www.gov.uk/bank-holidays" },
    {
      title: "GOV.UK frontend: bank-holidays.json, 2017 to 2023",
      url: "https://github.com/alphagov/frontend/blob/main/lib/data/bank-holidays.json",
    },
    { title: "Nager.Date: public holidays of the United Kingdom, 2024 to 2026", url: "https://date.nager.at" },
    {
      title: "Scottish Government: World Cup bank holiday confirmed, 15 June 2026",
      url: "https://www.wired-gov.net/wg/news.nsf/articles/world+cup+bank+holiday+confirmed+05022026150500?open",
    },
  ],
  confidence: "derived-checked",
  note: "The days of 2017 to 2026 were read, but for 19 September 2022 and 8 May 2023, which were proclaimed after the page that was read; those of January to March 2027 follow from the Banking and Financial Dealings Act 1971.",
};

/** Whether all bank holidays of a financial year are held. */
export const bankHolidaysHeld = (year: FinancialYear): boolean => bankHolidays.from <= year && year <= bankHolidays.to;

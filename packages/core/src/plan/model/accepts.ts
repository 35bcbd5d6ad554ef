/** What a forecast asks of each kind of record, in the words with which it says by `accepts` that it is right all the same. */
export const QUESTIONS = {
  post: {
    pay: "a year's pay below £10,000 or above £300,000",
    count: "1,000 posts or more",
    start: "more than five years before or after the plan's years",
    end: "none although it is fixed-term",
    cover: "for more than two years",
    team: "written almost as another",
  },
  line: { team: "written almost as another" },
  source: { recurrent: "although later years with costs have no sum" },
  pension: { valuation: "the rate stays as it is over one, such as 1 April 2026" },
} as const;

/** A kind of record that is asked about. */
export type Asked = keyof typeof QUESTIONS;

/** What a kind of record may say of itself that it is right. */
export type Accepts<Kind extends Asked> = readonly (keyof (typeof QUESTIONS)[Kind] & string)[];

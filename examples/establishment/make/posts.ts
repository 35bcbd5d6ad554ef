import { published } from "@outturn/core";
import { seeded } from "./seeded.ts";

/** A post of the made-up department, as it truly is, before a list makes a mess of it. */
export interface TruePost {
  /** Five figures, with the zeros that spreadsheets lose. */
  readonly number: string;
  readonly title: string;
  readonly team: string;
  readonly costCentre: string;
  readonly grade: string;
  readonly point: number;
  /** A full-time year on the spine of April 2025, in pounds. */
  readonly salary: number;
  /** Hours a week in tenths; 370 are full time. */
  readonly hours: number;
  /** As `2019-05-13`. */
  readonly start: string;
  readonly end?: string;
  /** Invented people, two of a job share, none of a vacant post. */
  readonly holders: readonly Holder[];
}

/** A person who does not exist: the initials of no real list, and National Insurance numbers with letters that are never given out. */
export interface Holder {
  readonly forename: string;
  readonly surname: string;
  readonly employee: string;
  readonly niNumber: string;
}

const GRADES = {
  "Grade 4": [5, 8],
  "Grade 6": [14, 18],
  "Grade 9": [28, 31],
  "Grade 10": [32, 35],
  "Grade 12": [38, 41],
} as const;

type Grade = keyof typeof GRADES;

const SOCIAL_WORK: readonly (readonly [string, Grade, number])[] = [
  ["Team manager", "Grade 12", 1],
  ["Senior social worker", "Grade 10", 3],
  ["Social worker", "Grade 9", 9],
  ["Family support worker", "Grade 6", 4],
  ["Business support officer", "Grade 4", 3],
];

const TEAMS: readonly (readonly [string, string, typeof SOCIAL_WORK])[] = [
  ["Assessment", "CS1010", SOCIAL_WORK],
  ["Children in care", "CS1020", SOCIAL_WORK],
  ["Care leavers", "CS1030", SOCIAL_WORK],
  ["Fostering", "CS1040", SOCIAL_WORK],
  [
    "Family help",
    "CS1050",
    [
      ["Team manager", "Grade 12", 1],
      ["Family help practitioner", "Grade 9", 2],
      ["Family help worker", "Grade 6", 13],
      ["Business support officer", "Grade 4", 4],
    ],
  ],
  [
    "Business support",
    "CS1060",
    [
      ["Business manager", "Grade 9", 1],
      ["Senior business support officer", "Grade 6", 2],
      ["Business support officer", "Grade 4", 17],
    ],
  ],
];

const FORENAMES =
  "Alys Bram Cerys Dilip Edda Fenn Gwil Hebe Ivo Jory Kit Lowri Merryn Nia Oren Piran Quill Rhys Senna Tamsin".split(
    " ",
  );
const SURNAMES =
  "Ashgrove Birchall Cindermoor Dunnock Elderbeck Fallowmere Gorseby Hawkstone Inglebeck Juniperley Kestrelwood".split(
    " ",
  );

const PART_TIME = [185, 222, 296, 300, 333];
const SPINE = new Map(
  published.njc
    .find(({ from }) => String(from) === "2025-04-01")!
    .value.points.map(({ point, salary }) => [Number(point), salary / 100]),
);

/** Posts that are vacant, and those that two people share, by their place among all. */
const VACANT = new Set([4, 8, 11, 27, 31, 48, 52, 53, 66, 71, 84, 90, 97, 112]);
const SHARED = new Set([29, 75]);
const FIXED_TERM = new Set([9, 36, 58, 101]);

/** The 120 posts of a children's services department that is nobody's. */
export function truePosts(): readonly TruePost[] {
  const upTo = seeded(20_260_401);
  const roles = TEAMS.flatMap(([team, costCentre, made], teamIndex) =>
    made
      .flatMap(([title, grade, count]) => Array.from({ length: count }, () => ({ title, grade })))
      .map((role, place) => ({
        ...role,
        team,
        costCentre,
        number: String((teamIndex + 1) * 1000 + place + 1).padStart(5, "0"),
      })),
  );
  return roles.map((role, place) => {
    const [lowest, highest] = GRADES[role.grade];
    const point = lowest + upTo(highest - lowest + 1);
    const isPartTime = upTo(10) < 3 && role.title !== "Team manager" && !SHARED.has(place);
    const hours = isPartTime ? PART_TIME[upTo(PART_TIME.length)]! : 370;
    const start = `${2009 + upTo(17)}-${padded(1 + upTo(12))}-${padded(1 + upTo(28))}`;
    const people = VACANT.has(place) ? 0 : SHARED.has(place) ? 2 : 1;
    const holders = Array.from({ length: people }, (_, person) => holder(upTo, place * 2 + person));
    const salary = SPINE.get(point)!;
    return { ...role, point, salary, hours, start, ...(FIXED_TERM.has(place) && { end: "2027-03-31" }), holders };
  });
}

function holder(upTo: (limit: number) => number, place: number): Holder {
  return {
    forename: FORENAMES[upTo(FORENAMES.length)]!,
    surname: SURNAMES[upTo(SURNAMES.length)]!,
    employee: String(700_000 + place),
    niNumber: `QQ${String(100_000 + place * 7)}C`,
  };
}

export const padded = (figure: number): string => String(figure).padStart(2, "0");

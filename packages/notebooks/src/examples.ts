import posts from "../../../examples/cheshire-east-2024/posts.yaml?raw";
import printed from "../../../examples/cheshire-east-2024/published.yaml?raw";
import establishment from "../../../examples/establishment-list/establishment.csv?raw";
import leicestershire from "../../../examples/leicestershire-2017/budget.yaml?raw";
import mediumTerm from "../../../examples/medium-term-budget/budget.yaml?raw";
import type { Example } from "./desk/plan-desk.ts";

/** Cheshire East 2024, as its paper prints it. */
export const cheshireEast: Example = {
  name: "cheshire-east-2024.yaml",
  text: printed,
  called: "the plan as printed",
};

/** What the paper does not give: a charge for agency workers, as another council published one. */
const AGENCY_RATES = `
agencyRates:
  agency social worker:
    perWeek: £1,800
    source: St Helens Council, 2025, as an example of a charge
`;

/** The same sums by an illustrative list of posts, which agency workers may fill. */
export const cheshireEastPosts: Example = {
  name: "cheshire-east-2024-posts.yaml",
  text: `${posts}${AGENCY_RATES}`,
  called: "a list of posts",
};

/** Leicestershire 2017: the medium-term budget that its growth bid belongs to. */
export const leicestershireBudget: Example = {
  name: "leicestershire-2017-budget.yaml",
  text: leicestershire,
  called: "Leicestershire 2017",
};

/** A made-up council: a medium-term budget that has a gap. */
export const mediumTermBudget: Example = {
  name: "medium-term-budget.yaml",
  text: mediumTerm,
  called: "one with a gap",
};

/** A made-up list of posts, as a spreadsheet saves it. */
export const establishmentList: Example = { name: "establishment.csv", text: establishment };

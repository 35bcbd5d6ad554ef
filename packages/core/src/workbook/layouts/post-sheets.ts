import type { SheetLayout } from "../sheet-layout.ts";

/** Posts, and what a post may have several of. */
export const postSheets: readonly SheetLayout[] = [
  {
    sheetName: "Posts",
    is: "entries",
    place: ["posts"],
    columns: [
      ...["id", "title", "team", "count", "people", "fte", "contract"],
      ...["pay.scale", "pay.point", "pay.top", "pay.grade", "pay.at", "pay.salary", "pay.fullCost"],
      ...["supplement.amount", "start", "end", "cover.agency", "cover.from", "cover.to", "vacancyFactor", "afterEnd"],
      "source",
    ],
    isAlways: true,
    introduction: [
      "A row for each post, or for several that are alike. Pay is one of: scale and point, grade, salary, full cost.",
    ],
  },
  {
    sheetName: "Starts",
    is: "entries",
    place: ["posts", "#", "starts"],
    belongsTo: "Post",
    columns: ["on", "count"],
    introduction: ["Posts of one row that start on different days, a row for each day."],
  },
  {
    sheetName: "Salaries",
    is: "entries",
    place: ["posts", "#", "pay", "salary"],
    belongsTo: "Post",
    columns: ["from", "amount", "source"],
    introduction: ["Full-time annual salaries that change on a day, a row for each day."],
  },
  {
    sheetName: "Full costs",
    is: "entries",
    place: ["posts", "#", "pay", "fullCost"],
    belongsTo: "Post",
    columns: ["from", "amount", "source"],
    introduction: ["Full costs of a year that change on a day, a row for each day."],
  },
  {
    sheetName: "Supplements",
    is: "entries",
    place: ["posts", "#", "supplement"],
    belongsTo: "Post",
    columns: ["amount", "from", "to", "pensionable", "source"],
    oneInline: true,
    introduction: ["Posts with several supplements, a row for each."],
  },
  {
    sheetName: "Cover",
    is: "entries",
    place: ["posts", "#", "cover"],
    belongsTo: "Post",
    columns: ["agency", "from", "to", "count", "handover"],
    oneInline: true,
    introduction: ["Posts that an agency covers more than once, a row for each time."],
  },
  {
    sheetName: "Vacant days",
    is: "entries",
    place: ["posts", "#", "vacant"],
    belongsTo: "Post",
    columns: ["from", "to", "count"],
    introduction: ["Days on which a post is empty."],
  },
  {
    sheetName: "Absorbed",
    is: "entries",
    place: ["posts", "#", "afterEnd", "absorbed"],
    belongsTo: "Post",
    columns: ["on", "count"],
    introduction: ["When people of posts that end move into other posts."],
  },
];

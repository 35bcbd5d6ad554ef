/** What the library wrote by itself: which statement, table or picture, or which part of every paper. */
export interface Origin {
  readonly insert: "say" | "table" | "chart" | "part";
  readonly name: string;
}

/** What money the gap is drawn with: confirmed sources alone; conditional ones too; all of them. */
export type Level = "confirmed" | "conditional" | "total";

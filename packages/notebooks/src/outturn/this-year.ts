/** The year in which the financial year of today began. */
export function thisYear(): number {
  const [year, month] = new Date().toISOString().split("-").map(Number) as [number, number];
  return month < 4 ? year - 1 : year;
}

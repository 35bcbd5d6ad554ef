/** The first name of a stem and a number that nothing has. */
export function freeName(stem: string, first: number, names: ReadonlySet<string>): string {
  let number = first;
  while (names.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

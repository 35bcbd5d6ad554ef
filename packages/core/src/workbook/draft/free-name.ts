/** The first name of a stem and a number that nothing has. */
export function freeName(nameStem: string, firstNumber: number, takenNames: ReadonlySet<string>): string {
  let freeNumber = firstNumber;
  while (takenNames.has(`${nameStem}${freeNumber}`)) freeNumber += 1;
  return `${nameStem}${freeNumber}`;
}

/**
 * The records of a CSV, read to the letter of RFC 4180: CRLF after each, a quote only in a quoted field and doubled there, all of one
 * length, after a byte order mark.
 *
 * @throws Error at the first letter that is not so
 */
export function strictCsv(csv: string): string[][] {
  if (!csv.startsWith("\ufeff")) throw new Error("no byte order mark");
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  field.lastIndex = 1;
  while (field.lastIndex < csv.length) {
    const from = field.lastIndex;
    const found = field.exec(csv);
    if (found === null) throw new Error(`no field at ${from}: ${csv.slice(from, from + 60)}`);
    records.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] === "\r\n") records.push([]);
  }
  const whole = records.slice(0, -1);
  if (new Set(whole.map((record) => record.length)).size !== 1) throw new Error("records of different lengths");
  return whole;
}

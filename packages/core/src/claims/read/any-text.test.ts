import fc from "fast-check";
import { expect, test } from "vitest";
import { readClaim } from "./index.ts";

/** What claims are made of, and what has made a pattern go back over its text. */
const pieces = [
  ..." 1 , . £ % k m x + - / = < > ( ) & ' \" ¤ ¤0¤ ᴀ _ @ é \u00a0 \n".split(" "),
  ...["1,000", "£1.5m", "4%", "2024/25", "2024-25", "24/25", "2024 to 2025", "31 March 2025", "September 2024"],
  ...["from ", "in ", "of ", "over ", "per annum", "a year", "each year", "two and a half years", "18 months"],
  ...[
    "up to ",
    "no more than ",
    "about ",
    "is ",
    "not ",
    "may ",
    "per cent ",
    "A ",
    "phase 2 ",
    "one-off ",
    "full year ",
  ],
  ...["cost ", "grant ", "reserve ", "carried forward ", "posts ", "FTE ", "funded ", "constructor ", "__proto__ "],
];

test("any text is read as a statement, or says why it is not and what would be", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const says = readClaim(parts.join(parts.length % 2 === 0 ? "" : " "));
      if (says.is === "unread") expect([says.why, says.mend]).not.toContain("");
      expect(JSON.stringify(says)).not.toMatch(/null|undefined|NaN/);
    }),
    { seed: 20240708, numRuns: 3000 },
  );
});

test.each(pieces)("%j a thousand times over takes no time", (piece) => {
  const many = piece.repeat(1000);
  const texts = [many, `£5 ${many}`, `${many} £5`, `5 posts ${many}`, `£1 + £1 = £2 ${many}`].flatMap((text) => [
    text,
    text.slice(0, 1000), // the longest that is read
    text.slice(-1000),
  ]);
  const start = performance.now();
  for (const text of texts) readClaim(text);
  // Fifteen texts; a pattern that goes back over a thousand letters takes as long for each by itself.
  expect(performance.now() - start).toBeLessThan(2000);
});

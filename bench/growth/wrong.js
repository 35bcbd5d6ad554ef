import { each, line, plan, post } from "./parts.js";

/** Plans with more and more that is wrong, by how many there are. */
export const wrong = {
  "ids given twice": (count) => plan({ lines: each(count, (n) => line(0, { title: `Line ${n}` })) }),
  "years outside the plan": (count) =>
    plan({ lines: each(count, (n) => line(n, { perYear: { "2030/31": 1, "1999/00": 1 } })) }),
  "years of one line": (count) =>
    plan({
      lines: [
        line(0, {
          perYear: Object.fromEntries(
            each(count, (n) => [`${1000 + (n % 8000)}/${String((1001 + (n % 8000)) % 100).padStart(2, "0")}`, 1]),
          ),
        }),
      ],
    }),
  "keys that are no years": (count) =>
    plan({ lines: [line(0, { perYear: Object.fromEntries(each(count, (n) => [`y${n}`, 1])) })] }),
  "wrong dates": (count) => plan({ posts: each(count, (n) => post(n, { start: `2024-13-${n}` })) }),
  "wrong amounts": (count) => plan({ lines: each(count, (n) => line(n, { perYear: { "2024/25": `£${n} or so` } })) }),
};

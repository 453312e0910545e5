import { expect, test } from "vitest";
import { SrpError } from "../../src/srp/srp-error.js";
import { srpTimestamp } from "../../src/srp/timestamp.js";
import vectors from "../vectors/srp.json" with { type: "json" };

test.each(vectors.timestamps)("$epochMs is $timestamp, as a number and as a date", ({ epochMs, timestamp }) => {
  expect(srpTimestamp(epochMs)).toBe(timestamp);
  expect(srpTimestamp(new Date(epochMs))).toBe(timestamp);
});

test("midnight is hour 00", () => {
  expect(srpTimestamp(Date.UTC(2024, 1, 29))).toBe("Thu Feb 29 00:00:00 UTC 2024");
});

test("every month and every day of the week has its English name", () => {
  const months = Array.from({ length: 12 }, (_, month) => srpTimestamp(Date.UTC(2026, month, 1)).split(" ")[1]);
  const days = Array.from({ length: 7 }, (_, day) => srpTimestamp(Date.UTC(2026, 1, 1 + day)).split(" ")[0]);
  expect(months.join(" ")).toBe("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
  expect(days.join(" ")).toBe("Sun Mon Tue Wed Thu Fri Sat");
});

test("an invalid date is refused", () => {
  expect(() => srpTimestamp(Number.NaN)).toThrow(SrpError);
});

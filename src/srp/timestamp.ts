import { SrpError } from "./srp-error.js";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * TIMESTAMP as Cognito wants it (`EEE MMM d HH:mm:ss z yyyy`, English, UTC): `Wed Mar 4 05:06:07 UTC 2026`.
 *
 * @param date a date, or milliseconds since 1970.
 * @throws SrpError `malformedValue` for an invalid date.
 */
export function srpTimestamp(date: Date | number): string {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) {
    throw new SrpError(
      "malformedValue",
      "The date is invalid. Cognito refuses a claim without a readable time. Pass a valid Date or epoch milliseconds.",
    );
  }
  const clock = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(twoDigits).join(":");
  return [
    DAYS[time.getUTCDay()],
    MONTHS[time.getUTCMonth()],
    time.getUTCDate(),
    clock,
    "UTC",
    time.getUTCFullYear(),
  ].join(" ");
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

import { Reading } from "../description/reading.js";
import { shape } from "../description/shape.js";
import type { Fault } from "./fault.js";

/** A fault from JSON of which nothing is believed. Throws a DescriptionError such as `fault: kind: expected one of …`. */
export function readFault(value: unknown): Fault {
  const reading = new Reading("fault");
  const read = faultShape.read(value, "", reading);
  const { kind, name, milliseconds, message, status, performed, operation, times } = read;
  const target = {
    ...(operation === undefined ? {} : { operation }),
    ...(times === undefined ? {} : { times }),
  };
  if (kind === "throttle") return { ...target, kind };
  if (kind === "drop" || kind === "malformed") return { ...target, kind, performed: performed ?? true };
  if (kind === "latency") {
    if (milliseconds === undefined) throw reading.fault("milliseconds", "expected a whole number, got nothing");
    return { ...target, kind, milliseconds };
  }
  if (name === undefined) throw reading.fault("name", "expected the name of an exception, got nothing");
  const told = { ...(message === undefined ? {} : { message }), ...(status === undefined ? {} : { status }) };
  return { ...target, kind, name, ...told };
}

const { anyText, boolean, integer, oneOf, record, required, text } = shape;
const nameOf = (what: string) => text({ expected: `the name of ${what}`, pattern: /^[A-Za-z]{1,80}$/ });

const faultShape = required(
  record({
    kind: required(oneOf(["throttle", "latency", "drop", "malformed", "error"])),
    operation: nameOf("an operation"),
    times: integer(1, Number.MAX_SAFE_INTEGER),
    milliseconds: integer(0, 600_000),
    performed: boolean(),
    name: nameOf("an exception"),
    message: anyText(),
    status: integer(400, 599),
  }),
);

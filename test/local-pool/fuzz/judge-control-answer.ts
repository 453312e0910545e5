import { expect } from "vitest";
import { knownExceptions } from "./known-exceptions.js";

/** Fails unless the answer to a request beside `POST /` is a preflight's, a sentence, a 200, or an error below 500 by a known name. */
export function judgeControlAnswer(method: string, { status, headers }: Response, text: string): void {
  expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  if (method === "OPTIONS") {
    expect([status, text]).toEqual([204, ""]);
    return;
  }
  if (headers.get("Content-Type")?.startsWith("text/plain") === true) {
    expect([200, 400]).toContain(status);
    expect(text).toMatch(/\S/);
    return;
  }
  const body: unknown = JSON.parse(text);
  expect(headers.get("Content-Type")).toMatch(/^application\/(?:x-amz-json-1\.1|json)$/);
  if (status === 200) return;
  const { __type: type } = { __type: null, ...Object(body) };
  expect([400, 404, 405]).toContain(status);
  expect(knownExceptions).toContain(type);
  expect(headers.get("x-amzn-ErrorType")).toBe(`${String(type)}:`);
}

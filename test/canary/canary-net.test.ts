import { Buffer } from "node:buffer";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { findSecrets, writingsOf } from "./canary-net.js";

const passwords = ['Canary "pass" wörd/+&\\é', "it's <b>", `both ' and "`, "plain-and-long"];
const code = "908172";

const found = (text: string, secret: string) => findSecrets({ sink: [text] }, [secret]);

describe("the net", () => {
  test.for(passwords)("writes %s as Node and the web write it", (secret) => {
    const writings = writingsOf(secret);
    expect(writings.get("inspect")).toBe(inspect(secret).slice(1, -1));
    expect(writings.get("hex")).toBe(Buffer.from(secret).toString("hex"));
  });

  test.for([...writingsOf(passwords[0] ?? "")])("finds a secret written as %s", ([writing, written]) => {
    expect(found(`before ${written} after`, passwords[0] ?? "")).toContain(`sink: ${writing} of ${passwords[0]}`);
  });

  test.for(["base64", "base64url", "hex"] as const)("finds a secret inside a longer text in %s", (encoding) => {
    for (const before of ["", "x", "xy", "xyz"]) {
      const text = Buffer.from(`${before}${passwords[0]} and more`).toString(encoding);
      expect(found(text, passwords[0] ?? "")).not.toEqual([]);
    }
  });

  test("finds a code that stands by itself, and none inside a longer number", () => {
    for (const text of [`code ${code}.`, `"${code}"`, `code=${code}&x`]) expect(found(text, code)).not.toEqual([]);
    for (const text of [`1${code}`, `${code}0`, `at 17${code}31`]) expect(found(text, code)).toEqual([]);
  });

  test("finds nothing where nothing is", () => {
    expect(found("a text without it", passwords[0] ?? "")).toEqual([]);
  });
});

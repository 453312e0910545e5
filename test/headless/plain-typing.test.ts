import { describe, expect, test } from "vitest";
import { plainTyping } from "../../src/headless/parts/field/plain-typing.js";

const untouched = { autoCapitalize: "none", autoCorrect: "off", spellCheck: false };

describe("A22, A42: plain typing", () => {
  test("addresses, numbers and secrets are read from left to right in every language", () => {
    for (const type of ["email", "password", "tel", "url"]) {
      expect(plainTyping(type, undefined)).toEqual({ ...untouched, dir: "ltr" });
    }
    expect(plainTyping(undefined, "one-time-code")).toEqual({ ...untouched, dir: "ltr" });
    expect(plainTyping("email", "username")).toEqual({ ...untouched, dir: "ltr" });
  });

  test("a name says by itself which way it is read", () => {
    expect(plainTyping("text", "username")).toEqual({ ...untouched, dir: "auto" });
    expect(plainTyping(undefined, "section-a username webauthn")).toEqual({ ...untouched, dir: "auto" });
  });

  test("ordinary words are left to the page", () => {
    expect(plainTyping("text", "given-name")).toEqual({});
    expect(plainTyping(undefined, undefined)).toEqual({});
  });
});

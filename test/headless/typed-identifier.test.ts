import { describe, expect, test } from "vitest";
import { latePhoneLibrary } from "../../src/headless/phone/late-phone-library.js";
import { toE164 } from "../../src/headless/phone/to-e164.js";
import { typedIdentifier } from "../../src/headless/phone/typed-identifier.js";

const germany = { country: "DE" };

describe("typedIdentifier", () => {
  test("B10: what needs no knowledge of the world's numbers loads none", async () => {
    expect(await typedIdentifier("ada@example.org", { signInWith: ["email", "phone"], phone: germany })).toBe(
      "ada@example.org",
    );
    expect(await typedIdentifier("+49 30 90 18 20", { signInWith: ["phone"], phone: germany })).toBe("+4930901820");
    expect(await typedIdentifier("030 901820", { signInWith: ["email"], phone: germany })).toBe("030 901820");
    expect(await typedIdentifier("030 901820", { signInWith: ["phone"] })).toBe("030 901820");
    expect(latePhoneLibrary.get()).toBe(null);
  });

  test.each([
    ["030 901820", "DE", "+4930901820"],
    ["(030) 90-18.20", "DE", "+4930901820"],
    ["0049 30 901820", "DE", "+4930901820"],
    ["2025550143", "US", "+12025550143"],
    ["020 7946 0958", "GB", "+442079460958"],
    ["+33 1 99 00 12 34", "DE", "+33199001234"],
  ])("B10: a number typed as %s in %s is sent as %s", async (typed, country, sent) => {
    expect(await typedIdentifier(typed, { signInWith: ["email", "phone"], phone: { country } })).toBe(sent);
  });

  test.each([
    ["ada", ["username", "phone"]],
    ["12345678", ["username", "phone"]],
    ["1815", ["phone"]],
    ["agent 007 12345", ["phone"]],
  ] as const)("B10: %s is no number that anybody could mean, or may be a name: sent as typed", async (typed, kinds) => {
    expect(await typedIdentifier(typed, { signInWith: kinds, phone: germany })).toBe(typed);
  });

  test("B10: a number that is too long for any country is sent as typed: the pool answers", async () => {
    const typed = "030 901820 901820 901820";
    expect(await typedIdentifier(typed, { signInWith: ["phone"], phone: germany })).toBe(typed);
  });
});

describe("toE164", () => {
  test.each([
    ["abc", "DE"],
    ["12", "DE"],
    ["901820", ""],
    ["+49 30 901820 901820 901820", "DE"],
  ])("B10: %s is no number in “%s”", async (typed, country) => {
    expect(await toE164(typed, country)).toBe(null);
  });
});

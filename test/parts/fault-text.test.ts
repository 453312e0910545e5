import { describe, expect, test } from "vitest";
import { en } from "../../src/messages/en.js";
import { faultText } from "../../src/parts/fault-text.js";
import { AuthError } from "../../src/protocol/auth-error.js";

const label = "New password";
const refused = (message: string, code: "passwordPolicy" | "passwordReused" = "passwordPolicy") =>
  faultText(en, { rule: "refused", error: new AuthError(code, { cause: { name: "X", message } }) }, { label });

describe("B29: the pool's own refusal of a password is said in words", () => {
  test.each([
    ["Password did not conform with policy: Password not long enough", "more characters"],
    ["Password does not conform to policy: Password must have uppercase characters", "an upper-case letter"],
    ["Password did not conform with policy: Password must have lowercase characters", "a lower-case letter"],
    ["Password does not conform to policy: Password must have numeric characters", "a number"],
    ["Password did not conform with policy: Password must have symbol characters", "a symbol"],
  ])("%s", (message, words) => {
    expect(refused(message)).toBe(`The password still needs ${words}.`);
  });

  test("a reason that nobody knows is said as a refusal, and never echoed", () => {
    expect(refused("Password did not conform with policy: <b>Password is on a list</b>")).toBe(
      en.errors.passwordPolicy,
    );
  });

  test("a refusal of another kind that speaks of the same is another sentence", () => {
    expect(refused("Password not long enough", "passwordReused")).toBe(en.errors.passwordReused);
  });
});

const say = (rule: "blankAtEnd" | "passwordsDiffer" | "passwordPolicy" | "unanswered") =>
  faultText(
    en,
    { rule, name: "newPassword", controlId: "x", message: "", unmet: ["length", "symbol"] },
    { label, policy: { minLength: 14 } },
  );

test("what is wrong with a password that is being chosen has a sentence each", () => {
  expect(say("blankAtEnd")).toBe("A password cannot begin or end with a space.");
  expect(say("passwordsDiffer")).toBe("The two passwords are not the same.");
  expect(say("passwordPolicy")).toBe("The password still needs at least 14 characters and a symbol.");
});

test("G13: a rule that gave no answer is said as that, not as a wrong value", () => {
  expect(say("unanswered")).toBe("This could not be checked. Try again.");
});

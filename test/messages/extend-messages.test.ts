import { describe, expect, expectTypeOf, test } from "vitest";
import { en } from "../../src/messages/en.js";
import type { Messages } from "../../src/messages/en.js";
import { extendMessages } from "../../src/messages/extend-messages.js";
import type { PartialMessages } from "../../src/messages/extend-messages.js";

describe("extendMessages", () => {
  test("B46: takes the overrides sentence by sentence and leaves both alone", () => {
    const before = structuredClone(JSON.stringify(en));
    const extended = extendMessages(en, { common: { password: "Passphrase" } });
    expect(extended.common.password).toBe("Passphrase");
    expect(extended.common.newPassword).toBe("New password");
    expect(extended.confirmTotp).toEqual(en.confirmTotp);
    expect(JSON.stringify(en)).toBe(before);
  });

  test("B46: a sentence that is a function stays one, with its arguments typed", () => {
    const { enterCredentials } = extendMessages(en, {
      enterCredentials: { title: ({ appName }) => `Welcome to ${appName}` },
    });
    expect(enterCredentials.title({ appName: "Acme" })).toBe("Welcome to Acme");
    expect(enterCredentials.submit({ asksPassword: true })).toBe("Sign in");
    expectTypeOf<NonNullable<PartialMessages["enterCredentials"]>["title"]>().toEqualTypeOf<
      Messages["enterCredentials"]["title"] | undefined
    >();
  });

  test("overrides on overrides: the last one wins", () => {
    const first = extendMessages(en, { common: { retry: "Again" }, errors: { offline: "No net." } });
    const second = extendMessages(first, { common: { retry: "Once more" } });
    expect([second.common.retry, second.errors.offline]).toEqual(["Once more", "No net."]);
  });
});

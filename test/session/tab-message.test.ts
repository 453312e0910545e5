import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTabMessage } from "../../src/session/tab-channel/read-tab-message.js";
import type { TabMessage } from "../../src/session/tab-channel/tab-message.js";

const messages: readonly TabMessage[] = [
  { type: "sessionChanged" },
  { type: "signedOut", sub: "4f7c", signIn: "b1a2", reason: "signOut" },
  { type: "confirmed", username: "ada" },
  { type: "passwordChanged", username: "ada" },
];
const good = { version: 1, type: "confirmed", username: "ada" };

const { username: _, ...nameless } = good;
const withGetter = {
  ...nameless,
  get username() {
    throw new Error("was called");
  },
};
const refused: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a text", "sessionChanged"],
  ["JSON text", JSON.stringify(good)],
  ["a list", [good]],
  ["an empty object", {}],
  ["no version", { type: "sessionChanged" }],
  ["another version", { ...good, version: 2 }],
  ["a version as text", { ...good, version: "1" }],
  ["no type", { version: 1 }],
  ["an unknown type", { ...good, type: "signedIn" }],
  ["a type of every object", { ...good, type: "constructor" }],
  ["a type of the prototype", { ...good, type: "__proto__" }],
  ["a type in a list", { ...good, type: ["confirmed"] }],
  ["a missing member", { version: 1, type: "signedOut", sub: "4f7c", reason: "signOut" }],
  ["an unknown reason", { version: 1, type: "signedOut", sub: "4f7c", signIn: "b1a2", reason: "boredom" }],
  ["a reason of every object", { version: 1, type: "signedOut", sub: "4f7c", signIn: "b1a2", reason: "toString" }],
  ["an empty text", { ...good, username: "" }],
  ["a member that is no text", { ...good, username: { toString: () => "ada" } }],
  ["a text too long", { ...good, username: "a".repeat(2049) }],
  ["inherited members", Object.create(good)],
  ["members by __proto__", JSON.parse(`{ "version": 1, "type": "confirmed", "__proto__": { "username": "ada" } }`)],
  ["a getter", withGetter],
];

describe("S67: a message from another tab", () => {
  test.each(messages)("is read when it is $type", (message) => {
    expect(readTabMessage({ version: 1, ...message })).toStrictEqual(message);
  });

  test.each(refused)("is none when it is %s", (_name, value) => {
    expect(readTabMessage(value)).toBeNull();
  });

  test("may carry a text of 2048 characters", () => {
    const username = "a".repeat(2048);
    expect(readTabMessage({ ...good, username })).toStrictEqual({ type: "confirmed", username });
  });

  test("loses every member that its type does not have", () => {
    const hostile = JSON.parse(
      `{ "version": 1, "type": "sessionChanged", "username": "eve", "__proto__": { "sub": "x" } }`,
    );
    const read = readTabMessage({ ...hostile, accessToken: "eyJ" });
    expect(read).toStrictEqual({ type: "sessionChanged" });
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  test("is read as one of the four or not at all, whatever comes", () => {
    const type = fc.constantFrom(...messages.map((message) => message.type), "signedIn");
    const text = fc.oneof(fc.string(), fc.string({ minLength: 2040, maxLength: 2060 }), fc.anything());
    const near = fc.record(
      {
        version: fc.constantFrom(1, 1, 1, 2, "1"),
        type,
        sub: text,
        signIn: text,
        reason: fc.oneof(fc.constant("signOut"), text),
        username: text,
        token: text,
      },
      { requiredKeys: ["version", "type"] },
    );
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(near, fc.anything({ withNullPrototype: true })), (value) => {
        const message = readTabMessage(value);
        if (message === null) return;
        read += 1;
        const { type: found, ...texts } = message;
        const like = messages.find((example) => example.type === found);
        expect(Object.keys(message)).toStrictEqual(Object.keys(like ?? {}));
        expect(Object.values(texts).every((member) => typeof member === "string" && member.length <= 2048)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(0);
  });
});

import { beforeEach, describe, expect, test, vi } from "vitest";
import { AuthError } from "../../src/protocol/auth-error.js";
import type { AuthRequest } from "../../src/protocol/request.js";
import { errorFixtures, outcomeFixtures, scriptedBackend, stepFixtures } from "../../src/testing/index.js";
import type { Script } from "../../src/testing/index.js";

const { signedIn, signedOut } = outcomeFixtures(0);
const errors = errorFixtures(0);

const asking = (script: Script) => {
  const backend = scriptedBackend(script);
  const attempt = backend.begin();
  const controller = new AbortController();
  const ask = (type: "restore" | "signOut" | "resend" | "associateSoftwareToken") =>
    attempt.send({ type } satisfies AuthRequest, { signal: controller.signal });
  return { backend, ask, abort: () => controller.abort(new Error("aborted")) };
};

const printed = vi.spyOn(console, "error").mockImplementation(() => {});
beforeEach(() => void printed.mockClear());

describe("a script by names", () => {
  test("gives one answer again and again, and a list in turn", async () => {
    const { ask, backend } = asking({ resend: signedIn.plain, signOut: [errors.offline, signedOut.plain] });
    expect(await ask("resend")).toBe(signedIn.plain);
    expect(await ask("resend")).toBe(signedIn.plain);
    await expect(ask("signOut")).rejects.toBe(errors.offline);
    expect(await ask("signOut")).toBe(signedOut.plain);
    expect(backend.requests.map(({ type }) => type)).toStrictEqual(["resend", "resend", "signOut", "signOut"]);
  });

  test("finds nobody and signs out where it says nothing else", async () => {
    const { ask } = asking({});
    expect(await ask("restore")).toMatchObject({ type: "signedOut", reason: "none" });
    expect(await ask("signOut")).toMatchObject({ type: "signedOut", reason: "signOut" });
    expect(await asking({ restore: signedIn.restored }).ask("restore")).toBe(signedIn.restored);
  });

  test("says which request it does not name, and which list is over", async () => {
    const { ask } = asking({ resend: [signedIn.plain] });
    expect(await failure(ask("associateSoftwareToken"))).toMatchObject({
      code: "unknown",
      message: expect.stringMatching(/`associateSoftwareToken`: the script does not name it\. Add/),
    });
    await ask("resend");
    expect(await failure(ask("resend"))).toMatchObject({
      message: expect.stringMatching(/its 1 answers are given\. Add another to `resend`/),
    });
  });
});

describe("other scripts", () => {
  test("a list answers in the order of the requests, and says when it is over", async () => {
    const { ask } = asking([signedOut.plain, signedIn.plain]);
    expect([await ask("restore"), await ask("resend")]).toStrictEqual([signedOut.plain, signedIn.plain]);
    expect(await failure(ask("resend"))).toMatchObject({ message: expect.stringContaining("2 answers are given") });
  });

  test("a function sees each request", async () => {
    const { ask } = asking(({ type }) => (type === "resend" ? signedIn.plain : errors.throttled));
    expect(await ask("resend")).toBe(signedIn.plain);
    await expect(ask("signOut")).rejects.toBe(errors.throttled);
  });

  test("what is no outcome is no answer, as a whole step's situations are none", async () => {
    // SAFETY: what a test in JavaScript can write.
    const script = { resend: stepFixtures(0).confirmTotp } as unknown as Script;
    expect(await failure(asking(script).ask("resend"))).toMatchObject({
      code: "unknown",
      message: expect.stringContaining("Give an outcome (one situation"),
    });
  });

  test("a request without an answer is named on the console, for no screen tells of it", async () => {
    const { message } = (await failure(asking([]).ask("resend"))).cause ?? {};
    expect(printed.mock.calls).toStrictEqual([[message]]);
    expect(message).toContain("has no answer for the request `resend`");
  });

  test("`never` waits until it is aborted", async () => {
    const { ask, abort } = asking({ resend: "never" });
    const asked = ask("resend");
    abort();
    await expect(asked).rejects.toThrow("aborted");
  });
});

const failure = async (task: Promise<unknown>): Promise<AuthError> => {
  const error: unknown = await task.catch((reason: unknown) => reason);
  if (!(error instanceof AuthError)) throw new Error("this should have failed with an AuthError");
  return error;
};

import { act, cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { en } from "../../src/messages/en.js";
import type { SignedOutReason } from "../../src/protocol/outcome.js";
import { testUser } from "../../src/testing/test-user.js";
import { challenges, errors, nobody, outcomes, pose } from "../headless/outcomes.js";
import { sessionClient } from "../headless/session-client.js";
import { enter, mountClient, said } from "./mount-sign-in.js";

afterEach(cleanup);

const { sessionEnded } = en.enterCredentials;

/** Somebody is inside, and then nobody, for a reason. */
const endFor = async (reason: SignedOutReason) => {
  const script = [nobody, pose(challenges.SOFTWARE_TOKEN_MFA.plain), errors.codeMismatch, outcomes.signedIn.plain];
  const { client } = sessionClient(script);
  await mountClient(client);
  await act(async () => client.signIn(testUser()));
  await expect.element(page.getByRole("heading", { name: "Inside" })).toBeVisible();
  await act(async () => client.become({ status: "signedOut", user: null, reason }));
  await expect.element(page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
  return client;
};

describe("a session that the service took back", () => {
  test("B5: is told on the form that follows, once and in a quiet tone, until somebody submits", async () => {
    await endFor("sessionRevoked");
    expect(said("status")).toEqual([sessionEnded]);
    expect(said("alert")).toEqual([]);
    expect(page.getByText(sessionEnded).element().closest(".latchkey-alert")?.getAttribute("data-tone")).toBe(
      "neutral",
    );
    await page.getByLabelText("Username").fill("a");
    expect(said("status")).toEqual([sessionEnded]);
    await enter();
    await expect.element(page.getByRole("heading", { name: "Enter your code" })).toBeVisible();
    expect(said("status")).toEqual([]);
    await page.getByRole("button", { name: /Sign in as someone else/ }).click();
    await expect.element(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
    expect(said("status")).toEqual([]);
  });

  test("is told again when the next session ends", async () => {
    const client = await endFor("sessionRevoked");
    await enter();
    await act(async () => client.signIn(testUser()));
    await act(async () => client.become({ status: "signedOut", user: null, reason: "sessionRevoked" }));
    await expect.poll(() => said("status")).toEqual([sessionEnded]);
  });

  test.each(["signOut", "replaced", "unreadable", "none"] as const)(
    "is not told of an end for another reason: %s",
    async (reason) => {
      await endFor(reason);
      expect(said("status")).toEqual([]);
    },
  );

  test("is left to the error that says more of it", async () => {
    const { client } = sessionClient([errors.sessionRevoked]);
    client.become({ status: "signedOut", user: null, reason: "sessionRevoked" });
    await mountClient(client);
    await expect.poll(() => said("alert")).toEqual([en.errors.sessionRevoked]);
    expect(said("status")).toEqual([]);
    await page.getByLabelText("Username").fill("a");
    await expect.poll(() => said("alert")).toEqual([]);
    expect(said("status")).toEqual([]);
  });
});

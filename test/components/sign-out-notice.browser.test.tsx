import { cleanup } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { AuthError } from "../../src/index.js";
import { en } from "../../src/messages/en.js";
import { said } from "./mount-sign-in.js";
import { showStep } from "./show-step.js";
import { steps } from "./steps.js";

afterEach(cleanup);

const { notSignedOut, notSignedOutElsewhere, notForgotten } = en.enterCredentials;

test.each([
  { failed: [], words: [] },
  { failed: ["RevokeToken"], words: [notSignedOut] },
  { failed: ["load"], words: [notSignedOut] },
  { failed: ["GlobalSignOut"], words: [notSignedOutElsewhere] },
  { failed: ["clearStore"], words: [notForgotten] },
  { failed: ["RevokeToken", "clearStore"], words: [notSignedOut, notForgotten] },
  { failed: ["GlobalSignOut", "load"], words: [notSignedOutElsewhere, notSignedOut] },
  { failed: ["load", "RevokeToken"], words: [notSignedOut] },
])("G12: a sign-out that could not do $failed says once what that means", async ({ failed, words }) => {
  const error = new AuthError("offline");
  await showStep({ ...steps.enterCredentials, notSignedOut: failed.map((what) => ({ what, error })) });
  expect(said("status")).toEqual(words);
});

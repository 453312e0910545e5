import type { PoolModel } from "../../../../src/local-pool/description/pool-model.js";
import { clientModel, PASSWORD, poolModel } from "./models.js";
import { TestPool } from "./test-pool.js";

/** Attributes as a call lists them. */
export const listOf = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).map(([Name, Value]) => ({ Name, Value }));

/** A pool that sends codes to e-mail addresses by itself. */
export const openPool = (overrides: Partial<PoolModel> = {}): TestPool =>
  new TestPool(poolModel({ autoVerifiedAttributes: ["email"], ...overrides }));

/** Such a pool whose app must not learn who exists. */
export const openHidingPool = (overrides: Partial<PoolModel> = {}): TestPool =>
  openPool({ clients: [clientModel({ preventUserExistenceErrors: true })], ...overrides });

/** SignUp of bob, by default with an e-mail address. */
export const signUp = (
  attributes: Readonly<Record<string, string>> = { email: "bob@example.com" },
  more: Readonly<Record<string, unknown>> = {},
) => ({ ClientId: "demo", Username: "bob", Password: PASSWORD, UserAttributes: listOf(attributes), ...more });

/** An input that names a user by the app client. */
export const named = (Username: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ClientId: "demo",
  Username,
  ...more,
});

/** An input that names a user by the pool. */
export const byAdmin = (Username: string, more: Readonly<Record<string, unknown>> = {}) => ({
  UserPoolId: "us-east-1_LatchKey1",
  Username,
  ...more,
});

/** A code that is not this one. */
export const otherThan = (code: string): string => (code === "000000" ? "111111" : "000000");

export const WRONG_CODE = "CodeMismatchException: Invalid verification code provided, please try again.";
export const STALE_CODE = "ExpiredCodeException: Invalid code provided, please request a code again.";
export const LIMIT = "LimitExceededException: Attempt limit exceeded, please try after some time.";
export const DISABLED = "NotAuthorizedException: User is disabled.";

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AuthError } from "../../src/protocol/auth-error.js";
import { mfaSetup, passwordVerifier, selectMfa, smsMfa, tokens } from "./answers.js";
import { faultyFlow } from "./faulty-flow.js";

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

beforeAll(() => void process.on("unhandledRejection", note));
afterAll(() => void process.off("unhandledRejection", note));

/** Honest answers, of which one member at any depth is replaced by anything. */
const honest = [
  smsMfa(),
  passwordVerifier("ada", "s"),
  selectMfa(["SMS_MFA", "SOFTWARE_TOKEN_MFA"]),
  mfaSetup(["SOFTWARE_TOKEN_MFA"]),
  { ChallengeName: "SELECT_CHALLENGE", AvailableChallenges: ["PASSWORD", "EMAIL_OTP"], Session: "s" },
  { ChallengeName: "CUSTOM_CHALLENGE", ChallengeParameters: { question: "?" }, Session: "s" },
  { ChallengeName: "NEW_PASSWORD_REQUIRED", ChallengeParameters: { requiredAttributes: "[]" }, Session: "s" },
  tokens(),
];

const replaced = (value: object, path: readonly string[], by: unknown): object => {
  const [name = "", ...rest] = path;
  const members = new Map<string, unknown>(Object.entries(value));
  const inner = members.get(name);
  const isDeeper = rest.length > 0 && typeof inner === "object" && inner !== null;
  return Object.fromEntries(members.set(name, isDeeper ? replaced(inner, rest, by) : by));
};

const pathsOf = (value: object): string[][] =>
  Object.entries(value).flatMap(([name, inner]: [string, unknown]) => [
    [name],
    ...(typeof inner === "object" && inner !== null ? pathsOf(inner).map((path) => [name, ...path]) : []),
  ]);

const mutated = fc
  .constantFrom(...honest)
  .chain((answer) => fc.tuple(fc.constant(answer), fc.constantFrom(...pathsOf(answer)), fc.jsonValue({ maxDepth: 2 })))
  .map(([answer, path, by]) => JSON.stringify(replaced(answer, path, by)));

const body = fc.oneof(
  { weight: 6, arbitrary: mutated },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string() },
);
const status = fc.oneof(
  { weight: 6, arbitrary: fc.constant(200) },
  { weight: 1, arbitrary: fc.constantFrom(204, 301, 400, 401, 403, 404, 413, 429, 500, 502, 503, 504) },
);

test("G13: whatever bodies an endpoint answers with, the chart rests on a step with an AuthError or none, and there is a way on", async () => {
  await fc.assert(
    fc.asyncProperty(fc.record({ raw: body, status }), fc.boolean(), async (fault, isAfterProof) => {
      const { flow, client, signIn, goOn, willAnswer } = await faultyFlow({ authFlow: "USER_SRP_AUTH" });
      willAnswer(...(isAfterProof ? [passwordVerifier(), fault] : [fault]));
      const { error, step } = await signIn();
      expect(step.pending).toBe(false);
      expect(error === null || error instanceof AuthError).toBe(true);
      expect(() => JSON.stringify(flow.getStep())).not.toThrow();
      if (step.name === "signedIn") await client.signOut();
      expect(await goOn()).toMatchObject({ error: null, step: { name: "signedIn" } });
      flow.stop();
    }),
    { numRuns: 150 },
  );
  expect(unhandled).toEqual([]);
}, 60_000);

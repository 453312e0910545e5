import fc from "fast-check";
import { CHALLENGE_NAMES } from "../../../src/local-pool/input/challenge-names.js";
import { emptyResponses } from "../../../src/local-pool/triggers/empty-responses.js";
import type { Triggers } from "../../../src/local-pool/triggers/trigger.js";

/** What CreateAuthChallenge keeps private. */
export const PRIVATE = "Only-VerifyAuthChallengeResponse-may-know";

type Response = Readonly<Record<string, unknown>>;
type Behaviour = "same" | "throws" | "nothing" | { readonly response: unknown };

/** Functions under any of the triggers' names, that do what they should more often than not. */
export const anyTriggers: fc.Arbitrary<Triggers> = fc
  .record(Object.fromEntries(Object.keys(emptyResponses).map((name) => [name, behaviour()])), { requiredKeys: [] })
  .map((behaviours) =>
    Object.fromEntries(
      Object.entries(behaviours).map(([name, how]) => [name, how === undefined ? how : behaving(how)]),
    ),
  );

function behaving(how: Behaviour): (event: object) => never {
  return (event) => {
    if (how === "throws") throw new Error("boom");
    const answer = typeof how === "object" ? { ...event, ...how } : { same: event, nothing: undefined }[how];
    // SAFETY: what comes back from a function in JavaScript is anything; the pool is to notice.
    return answer as never;
  };
}

function behaviour(): fc.Arbitrary<Behaviour> {
  return fc.oneof(
    { weight: 6, arbitrary: likelyResponse().map((response) => ({ response })) },
    { weight: 2, arbitrary: fc.constant("same" as const) },
    fc.constantFrom("throws" as const, "nothing" as const),
    fc.jsonValue().map((response) => ({ response })),
  );
}

// Each trigger reads its own members, and does not see the rest.
function likelyResponse(): fc.Arbitrary<Response> {
  const words = fc.constantFrom("", "Use {####}.", "{username}: {####}", "no code");
  return fc.record(
    {
      challengeName: fc.constantFrom("CUSTOM_CHALLENGE", "CUSTOM_CHALLENGE", "PASSWORD_VERIFIER", ...CHALLENGE_NAMES),
      issueTokens: fc.nat(3).map((die) => die === 0),
      failAuthentication: fc.nat(5).map((die) => die === 0),
      publicChallengeParameters: fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
      privateChallengeParameters: fc.constant({ answer: PRIVATE }),
      challengeMetadata: fc.string(),
      answerCorrect: fc.boolean(),
      userAttributes: fc.constantFrom({ email: "nobody@example.com", email_verified: "true" }, { nickname: "x" }, {}),
      finalUserStatus: fc.constantFrom("CONFIRMED", "RESET_REQUIRED", "UNCONFIRMED"),
      forceAliasCreation: fc.boolean(),
      claimsOverrideDetails: fc.record(
        {
          claimsToAddOrOverride: fc.dictionary(fc.constantFrom("sub", "iss", "tenant", "__proto__"), fc.string()),
          claimsToSuppress: fc.subarray(["sub", "email", "cognito:groups"]),
          groupOverrideDetails: fc.constantFrom(null, {}, { groupsToOverride: ["guest"] }),
        },
        { requiredKeys: [] },
      ),
      smsMessage: words,
      emailMessage: words,
      autoConfirmUser: fc.boolean(),
      autoVerifyEmail: fc.boolean(),
    },
    { requiredKeys: [] },
  );
}

import { assign, fromPromise, setup } from "xstate";
import { AuthError, type AuthErrorCode } from "../protocol/auth-error.js";
import type { ChallengeOf } from "../protocol/challenge.js";
import type { AuthOutcome, Done } from "../protocol/outcome.js";
import type { AuthRequest } from "../protocol/request.js";
import type { User } from "../protocol/user.js";
import type { AuthContext, AuthInput } from "./auth-context.js";
import type { AuthEvent } from "./auth-event.js";
import type { Entrance, EntranceName } from "./entrance.js";
import { consequenceOf } from "./consequence-of.js";
import { enrollableMethods } from "./enrollable-methods.js";
import { lockedUntil } from "./locked-until.js";
import { noAttempt } from "./no-attempt.js";
import { rememberOutcome } from "./remember-outcome.js";
import { timing } from "./timing.js";

type Answer = { readonly outcome: AuthOutcome };

const { delays, guards } = timing(() => Date.now());

/** What stands behind the names in the chart. The flow puts its attempt behind `request` and its clock behind the times. */
export const authSetup = setup({
  // SAFETY: XState reads the types of these and never their values.
  types: { context: {} as AuthContext, events: {} as AuthEvent, input: {} as AuthInput, tags: {} as "pending" },
  actors: {
    request: fromPromise<AuthOutcome, AuthRequest>(() => Promise.reject(new AuthError("misconfigured"))),
  },
  delays,
  guards: {
    ...guards,
    isOutcome: (_, { outcome, name }: Answer & { name: string }) => outcome.type === name,
    isChallenge: (_, { outcome, name }: Answer & { name: string }) =>
      outcome.type === "challenge" && outcome.challenge.name === name,
    isCodeFor: (_, { outcome, name }: Answer & { name: string }) =>
      outcome.type === "codeDelivered" && outcome.purpose === name,
    isUnverified: (_, { outcome }: Answer) =>
      outcome.type === "signedIn" && outcome.unverified !== undefined && outcome.unverified.length > 0,
    isOpen: ({ context }, { name }: Entrance) => isOpen(context, name),
    isEntrance: ({ context }, { entrance, name }: { entrance: Entrance; name: EntranceName }) =>
      entrance.name === name && isOpen(context, name),
    isCodeAwaited: ({ context }, { entrance, name }: { entrance: Entrance; name: EntranceName }) =>
      entrance.name === name && entrance.code !== undefined && entrance.username?.trim() === context.identifier,
    isAbout: ({ context }, username: string) => username.trim() === context.identifier,
    isNobody: ({ context: { entrance } }, { outcome, name }: Answer & { name: EntranceName }) =>
      entrance?.name === name && (outcome.type === "signedOut" || isBeforeAnAttempt(entrance, outcome)),
    isAwaited: ({ context }, name: EntranceName) => context.entrance?.name === name,
    isSomebody: ({ context }) => context.signedIn !== null,
    isSignUpHere: ({ context }) => context.signUpAttributes !== null,
    isTotpEnrollment: (_, { outcome }: Answer) => hasSeed(enrollmentIn(outcome)),
    isEmailEnrollment: (_, { outcome }: Answer) =>
      enrollableMethods(enrollmentIn(outcome)?.methods ?? []).join() === "EMAIL_OTP",
    isRestarting: (_, code: AuthErrorCode) => consequenceOf[code] === "restart",
    isMendable: ({ context }) => context.error?.code !== "challengeExpired",
    canChooseOther: ({ context: { challenge } }) =>
      challenge?.name === "MFA_SETUP" && enrollableMethods(challenge.methods).length > 1,
  },
  actions: {
    rememberIdentifier: assign((_, request: AuthRequest) =>
      "username" in request ? { identifier: request.username } : {},
    ),
    rememberChoice: assign((_, request: AuthRequest) =>
      request.type === "initiateAuth" ? { remember: request.remember ?? false } : {},
    ),
    rememberSignUp: assign((_, request: AuthRequest) =>
      request.type === "signUp" ? { signUpAttributes: request.attributes } : {},
    ),
    rememberContact: assign((_, request: AuthRequest) =>
      request.type === "sendContactCode" ? { contact: request.attribute } : {},
    ),
    rememberTyped: assign(({ context }, username: string | undefined) => ({
      identifier: username?.trim() ?? context.identifier,
    })),
    rememberEntrance: assign((_, entrance: Entrance) => ({ entrance })),
    rememberGivenCode: assign((_, { code }: Entrance) => ({ givenCode: code ?? null })),
    comeIn: assign(({ context }, entrance: Entrance | null) => ({
      ...noAttempt,
      identifier: entrance?.username?.trim() ?? context.identifier,
      givenCode: entrance?.code ?? null,
    })),
    rememberOutcome: assign((_, outcome: AuthOutcome) => rememberOutcome(outcome)),
    rememberUnfinished: assign((_, outcome: AuthOutcome) =>
      outcome.type === "signedOut" ? { notSignedOut: outcome.done.failed } : {},
    ),
    rememberNotDone: assign((_, notSignedOut: Done["failed"]) => ({ notSignedOut })),
    rememberError: assign((_, error: AuthError) => ({
      error,
      lockedUntil: lockedUntil(error),
    })),
    rememberExpiry: assign({ error: () => new AuthError("challengeExpired") }),
    forgetError: assign({ error: null }),
    forgetNews: assign({ notSignedOut: [], goodNews: null }),
    rememberPasswordChange: assign({ ...noAttempt, goodNews: "passwordChanged" }),
    rememberSignedIn: assign((_, user: User) => ({
      ...noAttempt,
      signedIn: { user, isNewUser: false, restored: false },
    })),
    rememberUser: assign(({ context }, user: User) => ({
      signedIn: context.signedIn === null ? null : { ...context.signedIn, user },
    })),
    forgetLockout: assign({ lockedUntil: null }),
    forgetAttempt: assign(noAttempt),
    forgetPerson: assign({ identifier: "", remember: false }),
    // Changes nothing: a new snapshot tells subscribers that `resend` is legal now.
    endCooldown: assign({}),
  },
});

const enrollmentIn = (outcome: AuthOutcome): ChallengeOf<"MFA_SETUP"> | null =>
  outcome.type === "challenge" && outcome.challenge.name === "MFA_SETUP" ? outcome.challenge : null;

const hasSeed = (enrollment: ChallengeOf<"MFA_SETUP"> | null): boolean =>
  enrollment !== null && enrollment.totp !== null;

// Who opens a link now does not want what was left unfinished before.
const isBeforeAnAttempt = ({ code }: Entrance, { type }: AuthOutcome): boolean =>
  code !== undefined && type !== "signedIn";

// An app without sign-up has no way there.
const isOpen = ({ settings }: AuthContext, name: EntranceName): boolean =>
  name !== "signUp" || settings.signUp !== false;

import type { AuthStepName } from "../machine/auth-steps.js";
import type { Challenge } from "../protocol/challenge.js";
import type { AuthOutcome } from "../protocol/outcome.js";
import { challengeFixtures } from "./challenge-fixtures.js";
import { outcomeFixtures } from "./outcome-fixtures.js";

/** For each step its situations by name, each with the outcome that leads there. */
export type StepFixtures = ReturnType<typeof stepFixtures>;

type Examples = { readonly [Name in AuthStepName]: { readonly [situation: string]: AuthOutcome } };

/**
 * Makes for each step its situations by name, each with the outcome that leads there. `now` is epoch milliseconds. An outcome
 * leads to its step whichever request it answers, so a chart on `scriptedBackend([outcome])` stands there as soon as it has
 * asked for the stored session. None leads to `restoring`, `signUp` and `requestPasswordReset`: a person goes there.
 */
export const stepFixtures = (now = Date.now()) =>
  ({
    restoring: {},
    ...aroundSignIn(now),
    ...accountSteps(now),
    ...challengeSteps(now),
    ...enrollmentSteps(now),
  }) satisfies Examples;

const aroundSignIn = (now: number) => {
  const { signedIn, signedOut, passwordChanged, confirmed, codeDelivered } = outcomeFixtures(now);
  const { unverified, unverifiedEmail, ...complete } = signedIn;
  return {
    enterCredentials: {
      plain: signedOut.plain,
      notSignedOut: signedOut.unfinished,
      notSignedOutElsewhere: signedOut.unfinishedElsewhere,
      notForgotten: signedOut.unforgotten,
      passwordChanged: passwordChanged.plain,
      confirmed: confirmed.plain,
      notSignedIn: confirmed.notSignedIn,
    },
    chooseContactToVerify: { plain: unverified, onlyOne: unverifiedEmail },
    confirmContact: { plain: codeDelivered.contact, byPhone: codeDelivered.contactByPhone },
    signedIn: complete,
  } satisfies Partial<Examples>;
};

const accountSteps = (now: number) => {
  const { signedUp, userNotConfirmed, passwordResetRequired, codeDelivered } = outcomeFixtures(now);
  return {
    signUp: {},
    confirmSignUp: {
      ...signedUp,
      unconfirmed: userNotConfirmed.plain,
      unconfirmedNotSent: userNotConfirmed.notSent,
      linkNotOpened: userNotConfirmed.linkNotOpened,
      sentAgain: codeDelivered.signUp,
    },
    requestPasswordReset: {},
    confirmPasswordReset: { plain: codeDelivered.passwordReset, required: passwordResetRequired.plain },
  } satisfies Partial<Examples>;
};

const challengeSteps = (now: number) => {
  const challenges = challengeFixtures(now);
  return {
    chooseFirstFactor: posed(challenges.SELECT_CHALLENGE),
    enterPassword: posed({ ...challenges.PASSWORD, srp: challenges.PASSWORD_SRP.plain }),
    verifyPasskey: posed(challenges.WEB_AUTHN),
    confirmCode: {
      ...posed(challenges.SMS_MFA),
      smsFirstFactor: pose(challenges.SMS_OTP.plain),
      email: pose(challenges.EMAIL_OTP.plain),
      emailFirstFactor: pose(challenges.EMAIL_OTP.firstFactor),
      nowhereByEmail: pose(challenges.EMAIL_OTP.nowhere),
      longAddress: pose(challenges.EMAIL_OTP.longAddress),
    },
    confirmTotp: posed(challenges.SOFTWARE_TOKEN_MFA),
    chooseMfaMethod: posed(challenges.SELECT_MFA_TYPE),
    setNewPassword: posed(challenges.NEW_PASSWORD_REQUIRED),
    answerCustomChallenge: posed(challenges.CUSTOM_CHALLENGE),
    unsupportedChallenge: posed(challenges.UNKNOWN),
  } satisfies Partial<Examples>;
};

const enrollmentSteps = (now: number) => {
  const { plain, onlyOne, smsOnly, totp, totpChosen, longAccount, email } = challengeFixtures(now).MFA_SETUP;
  return {
    chooseMfaToEnroll: posed({ plain, onlyOne, smsOnly }),
    enrollTotp: posed({ plain: totp, chosen: totpChosen, longAccount }),
    enrollEmail: posed({ plain: email }),
  } satisfies Partial<Examples>;
};

const pose = (challenge: Challenge): AuthOutcome => ({ type: "challenge", challenge });

const posed = <Situation extends string>(examples: Readonly<Record<Situation, Challenge>>) =>
  // SAFETY: the keys are those of `examples`.
  Object.fromEntries(
    Object.entries<Challenge>(examples).map(([situation, challenge]) => [situation, pose(challenge)]),
  ) as Readonly<Record<Situation, AuthOutcome>>;

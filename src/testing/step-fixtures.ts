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
 * asked for the stored session. None leads to `restoring`.
 */
export const stepFixtures = (now = Date.now()) => {
  const { signedIn, signedOut, userNotConfirmed, passwordResetRequired } = outcomeFixtures(now);
  const challenges = challengeFixtures(now);
  const { plain, onlyOne, smsOnly, totp, totpChosen, longAccount, email } = challenges.MFA_SETUP;
  return {
    restoring: {},
    enterCredentials: {
      plain: signedOut.plain,
      notSignedOut: signedOut.unfinished,
      unconfirmed: userNotConfirmed.plain,
      resetRequired: passwordResetRequired.plain,
    },
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
    chooseMfaToEnroll: posed({ plain, onlyOne, smsOnly }),
    enrollTotp: posed({ plain: totp, chosen: totpChosen, longAccount }),
    enrollEmail: posed({ plain: email }),
    setNewPassword: posed(challenges.NEW_PASSWORD_REQUIRED),
    answerCustomChallenge: posed(challenges.CUSTOM_CHALLENGE),
    unsupportedChallenge: posed(challenges.UNKNOWN),
    signedIn,
  } satisfies Examples;
};

const pose = (challenge: Challenge): AuthOutcome => ({ type: "challenge", challenge });

const posed = <Situation extends string>(examples: Readonly<Record<Situation, Challenge>>) =>
  // SAFETY: the keys are those of `examples`.
  Object.fromEntries(
    Object.entries<Challenge>(examples).map(([situation, challenge]) => [situation, pose(challenge)]),
  ) as Readonly<Record<Situation, AuthOutcome>>;

import type { ChallengeOf } from "../protocol/challenge.js";
import type { AuthStepName, AuthSteps } from "./auth-steps.js";
import { boxedCode } from "../protocol/boxed-code.js";
import { TOTP_LENGTH } from "./code-length.js";
import { enrollableMethods } from "./enrollable-methods.js";
import { expectChallenge } from "./expect-challenge.js";
import { challengeBase, type StepView } from "./step-view.js";

type EnrollmentStepName = Extract<AuthStepName, "chooseMfaToEnroll" | "enrollTotp" | "enrollEmail">;

/** How each step of setting up a second factor is read. */
export const enrollmentSteps = {
  chooseMfaToEnroll: (view) => {
    const challenge = expectChallenge(view.context, "MFA_SETUP");
    return {
      ...challengeBase(view, "chooseMfaToEnroll", challenge),
      methods: enrollableMethods(challenge.methods),
      submit: ({ method }) =>
        view.run(
          method === "EMAIL_OTP"
            ? { type: "chooseEmail" }
            : { type: "submit", request: { type: "associateSoftwareToken" } },
        ),
    };
  },
  enrollTotp: (view) => {
    const challenge = expectChallenge(view.context, "MFA_SETUP");
    if (challenge.totp === null) throw new Error(WITHOUT_SEED);
    return {
      ...challengeBase(view, "enrollTotp", challenge),
      ...choice(view, challenge),
      secret: challenge.totp.secret,
      account: challenge.totp.account,
      issuer: view.context.settings.totp?.issuer ?? null,
      codeLength: TOTP_LENGTH,
      submit: ({ code, deviceName }) =>
        view.run({
          type: "submit",
          request: {
            type: "verifySoftwareToken",
            code: boxedCode(code),
            ...(deviceName === undefined ? {} : { deviceName }),
          },
        }),
    };
  },
  enrollEmail: (view) => {
    const challenge = expectChallenge(view.context, "MFA_SETUP");
    return {
      ...challengeBase(view, "enrollEmail", challenge),
      ...choice(view, challenge),
      submit: ({ email }) =>
        view.run({
          type: "submit",
          request: { type: "respondToAuthChallenge", answer: { challenge: "MFA_SETUP", email: email.trim() } },
        }),
    };
  },
} satisfies { [Name in EnrollmentStepName]: (view: StepView) => AuthSteps[Name] };

const choice = (view: StepView, { methods }: ChallengeOf<"MFA_SETUP">) => ({
  canChooseOther: enrollableMethods(methods).length > 1,
  chooseOther: () => view.run({ type: "chooseOther" }),
});

const WITHOUT_SEED =
  "The chart stands on enrollTotp without a TOTP seed. There is nothing to scan. " +
  "Bring the chart there by an MFA_SETUP outcome with `totp`.";

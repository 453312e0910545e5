import { lateRows } from "../form/late-rows.js";
import { lazyScreen } from "../lazy/lazy-screen.js";
import type { Screens } from "../render-step.js";
import type { EntranceScreens } from "./entrance-screens.js";
import { UnsupportedChallenge } from "./unsupported-challenge.js";
import { untilRestored } from "./until-restored.js";
import { VerifyPasskey } from "./verify-passkey.js";

type LateScreens = Omit<EntranceScreens, "enterCredentials"> & Omit<Screens, "restoring" | keyof EntranceScreens>;

/**
 * The kit's own screens of all steps but the first form of a sign-in: each loads when it is needed. Two are a few lines, less than
 * a chunk costs: they are here already.
 */
export const lateScreens: LateScreens = {
  signUp: lazyScreen(async () => (await withRows(import("./sign-up.js"))).SignUpScreen),
  confirmSignUp: untilRestored(lazyScreen(async () => (await withRows(import("./confirm-sign-up.js"))).ConfirmSignUp)),
  requestPasswordReset: lazyScreen(async () => (await import("./request-password-reset.js")).RequestPasswordReset),
  confirmPasswordReset: untilRestored(
    lazyScreen(async () => (await withRows(import("./confirm-password-reset.js"))).ConfirmPasswordReset),
  ),
  chooseFirstFactor: lazyScreen(async () => (await import("./choose-first-factor.js")).ChooseFirstFactor),
  enterPassword: lazyScreen(async () => (await import("./enter-password.js")).EnterPassword),
  verifyPasskey: VerifyPasskey,
  confirmCode: lazyScreen(async () => (await withRows(import("./confirm-code.js"))).ConfirmCode),
  confirmTotp: lazyScreen(async () => (await withRows(import("./confirm-totp.js"))).ConfirmTotp),
  chooseMfaMethod: lazyScreen(async () => (await import("./choose-mfa-method.js")).ChooseMfaMethod),
  chooseMfaToEnroll: lazyScreen(async () => (await import("./choose-mfa-to-enroll.js")).ChooseMfaToEnroll),
  enrollTotp: lazyScreen(async () => (await withRows(import("./enroll-totp.js"))).EnrollTotp),
  enrollEmail: lazyScreen(async () => (await import("./enroll-email.js")).EnrollEmail),
  setNewPassword: lazyScreen(async () => (await withRows(import("./set-new-password.js"))).SetNewPassword),
  answerCustomChallenge: lazyScreen(
    async () => (await withRows(import("./answer-custom-challenge.js"))).AnswerCustomChallenge,
  ),
  unsupportedChallenge: UnsupportedChallenge,
  chooseContactToVerify: lazyScreen(async () => (await import("./choose-contact-to-verify.js")).ChooseContactToVerify),
  confirmContact: lazyScreen(async () => (await withRows(import("./confirm-contact.js"))).ConfirmContact),
  signedIn: () => null,
};

const withRows = async <Module>(loading: Promise<Module>): Promise<Module> => {
  const [module] = await Promise.all([loading, lateRows.load()]);
  return module;
};

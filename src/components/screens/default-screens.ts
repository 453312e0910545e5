import { lazyScreen } from "../lazy/lazy-screen.js";
import type { Screens } from "../render-step.js";
import { EnterCredentials } from "./enter-credentials.js";

/** The kit's own screens. All but the first load when they are needed. */
export const defaultScreens: Screens = {
  restoring: EnterCredentials,
  enterCredentials: EnterCredentials,
  chooseFirstFactor: lazyScreen(() => import("./choose-first-factor.js").then((module) => module.ChooseFirstFactor)),
  enterPassword: lazyScreen(() => import("./enter-password.js").then((module) => module.EnterPassword)),
  verifyPasskey: lazyScreen(() => import("./verify-passkey.js").then((module) => module.VerifyPasskey)),
  confirmCode: lazyScreen(() => import("./confirm-code.js").then((module) => module.ConfirmCode)),
  confirmTotp: lazyScreen(() => import("./confirm-totp.js").then((module) => module.ConfirmTotp)),
  chooseMfaMethod: lazyScreen(() => import("./choose-mfa-method.js").then((module) => module.ChooseMfaMethod)),
  chooseMfaToEnroll: lazyScreen(() => import("./choose-mfa-to-enroll.js").then((module) => module.ChooseMfaToEnroll)),
  enrollTotp: lazyScreen(() => import("./enroll-totp.js").then((module) => module.EnrollTotp)),
  enrollEmail: lazyScreen(() => import("./enroll-email.js").then((module) => module.EnrollEmail)),
  setNewPassword: lazyScreen(() => import("./set-new-password.js").then((module) => module.SetNewPassword)),
  answerCustomChallenge: lazyScreen(() =>
    import("./answer-custom-challenge.js").then((module) => module.AnswerCustomChallenge),
  ),
  unsupportedChallenge: lazyScreen(() =>
    import("./unsupported-challenge.js").then((module) => module.UnsupportedChallenge),
  ),
  signedIn: () => null,
};

import type { ComponentType } from "react";
import type { AuthStepName } from "../../machine/auth-steps.js";
import { lateCodeRow } from "../form/late-code-row.js";
import type { ScreenProps } from "../render-step.js";
import { UnsupportedChallenge } from "./unsupported-challenge.js";
import { VerifyPasskey } from "./verify-passkey.js";

/** The steps whose screens load when they are needed: all but the first form and the end. */
export type LateStepName = Exclude<AuthStepName, "restoring" | "enterCredentials" | "signedIn">;

/** How the code of each screen is loaded. Two are a few lines, less than a chunk costs: they are here already. */
export const loadScreen: {
  readonly [Name in LateStepName]: () => Promise<ComponentType<ScreenProps<Name>>>;
} = {
  chooseFirstFactor: async () => (await import("./choose-first-factor.js")).ChooseFirstFactor,
  enterPassword: async () => (await import("./enter-password.js")).EnterPassword,
  verifyPasskey: () => Promise.resolve(VerifyPasskey),
  confirmCode: async () => (await withCodeRow(import("./confirm-code.js"))).ConfirmCode,
  confirmTotp: async () => (await withCodeRow(import("./confirm-totp.js"))).ConfirmTotp,
  chooseMfaMethod: async () => (await import("./choose-mfa-method.js")).ChooseMfaMethod,
  chooseMfaToEnroll: async () => (await import("./choose-mfa-to-enroll.js")).ChooseMfaToEnroll,
  enrollTotp: async () => (await withCodeRow(import("./enroll-totp.js"))).EnrollTotp,
  enrollEmail: async () => (await import("./enroll-email.js")).EnrollEmail,
  setNewPassword: async () => (await import("./set-new-password.js")).SetNewPassword,
  answerCustomChallenge: async () => (await import("./answer-custom-challenge.js")).AnswerCustomChallenge,
  unsupportedChallenge: () => Promise.resolve(UnsupportedChallenge),
};

const withCodeRow = async <Module>(loading: Promise<Module>): Promise<Module> => {
  const [module] = await Promise.all([loading, lateCodeRow.load()]);
  return module;
};

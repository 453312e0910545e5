import { lateParts } from "../late-parts.js";
import { lazyScreen } from "../lazy/lazy-screen.js";
import type { Screens } from "../render-step.js";
import { EnterCredentials } from "./enter-credentials.js";
import type { LateStepName } from "./load-screen.js";

const lateScreen = <Name extends LateStepName>(name: Name) =>
  lazyScreen(async () => (await lateParts.load()).loadScreen[name]());

/** The kit's own screens. All but the first load when they are needed. */
export const defaultScreens: Screens = {
  restoring: EnterCredentials,
  enterCredentials: EnterCredentials,
  chooseFirstFactor: lateScreen("chooseFirstFactor"),
  enterPassword: lateScreen("enterPassword"),
  verifyPasskey: lateScreen("verifyPasskey"),
  confirmCode: lateScreen("confirmCode"),
  confirmTotp: lateScreen("confirmTotp"),
  chooseMfaMethod: lateScreen("chooseMfaMethod"),
  chooseMfaToEnroll: lateScreen("chooseMfaToEnroll"),
  enrollTotp: lateScreen("enrollTotp"),
  enrollEmail: lateScreen("enrollEmail"),
  setNewPassword: lateScreen("setNewPassword"),
  answerCustomChallenge: lateScreen("answerCustomChallenge"),
  unsupportedChallenge: lateScreen("unsupportedChallenge"),
  signedIn: () => null,
};

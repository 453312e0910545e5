import { en } from "../../src/messages/en.js";

const delivery = { destination: "" };

/** The heading of each step, as the kit words it in English. */
export const titles = {
  enterCredentials: en.enterCredentials.title({ appName: "Latchkey" }),
  confirmEmailCode: en.confirmCode.title({ ...delivery, medium: "EMAIL" }),
  confirmSmsCode: en.confirmCode.title({ ...delivery, medium: "SMS" }),
  confirmTotp: en.confirmTotp.title,
  chooseMfaMethod: en.chooseMfaMethod.title,
  chooseMfaToEnroll: en.chooseMfaToEnroll.title,
  enrollTotp: en.enrollTotp.title,
  enrollEmail: en.enrollEmail.title,
  setNewPassword: en.setNewPassword.title,
  answerCustomChallenge: en.answerCustomChallenge.title,
};

import { en } from "../../src/messages/en.js";

const delivery = { destination: "" };
const app = { appName: "Latchkey" };

/** The heading of each step, as the kit words it in English. */
export const titles = {
  enterCredentials: en.enterCredentials.title(app),
  signUp: en.signUp.title(app),
  confirmSignUpByEmail: en.confirmSignUp.title({ delivery: { ...delivery, medium: "EMAIL" } }),
  confirmSignUpByPhone: en.confirmSignUp.title({ delivery: { ...delivery, medium: "SMS" } }),
  requestPasswordReset: en.requestPasswordReset.title,
  confirmPasswordReset: en.confirmPasswordReset.title,
  chooseContactToVerify: en.chooseContactToVerify.title,
  confirmEmail: en.confirmContact.title({ attribute: "email" }),
  confirmPhone: en.confirmContact.title({ attribute: "phone_number" }),
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

import { customAfterSrp } from "./custom-after-srp.js";
import { customOne } from "./custom-one.js";
import { customThree } from "./custom-three.js";
import { disabled } from "./disabled.js";
import { emailCode } from "./email-code.js";
import { enrolApp } from "./enrol-app.js";
import { enrolChoice } from "./enrol-choice.js";
import { expiredPassword } from "./expired-password.js";
import { lockedOut } from "./locked-out.js";
import { newPassword } from "./new-password.js";
import { plain } from "./plain.js";
import type { Situation } from "./situation.js";
import { sms } from "./sms.js";
import { totp } from "./totp.js";
import { twoMethods } from "./two-methods.js";

/** Every situation under the heading that it is listed below. */
export const situations: readonly { readonly heading: string; readonly members: readonly Situation[] }[] = [
  { heading: "Straight in", members: [plain, newPassword] },
  { heading: "A second factor", members: [totp, sms, emailCode, twoMethods, enrolApp, enrolChoice] },
  { heading: "The pool’s own question", members: [customOne, customThree, customAfterSrp] },
  { heading: "No way in", members: [expiredPassword, disabled, lockedOut] },
];

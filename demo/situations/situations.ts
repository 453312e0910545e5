import { customAfterSrp } from "./custom-after-srp.js";
import { customOne } from "./custom-one.js";
import { customThree } from "./custom-three.js";
import { disabled } from "./disabled.js";
import { emailCode } from "./email-code.js";
import { enrolApp } from "./enrol-app.js";
import { enrolChoice } from "./enrol-choice.js";
import { expiredPassword } from "./expired-password.js";
import { forgotten } from "./forgotten.js";
import { joinEmail } from "./join-email.js";
import { joinLink } from "./join-link.js";
import { joinPhone } from "./join-phone.js";
import { joinUsername } from "./join-username.js";
import { keepSignedIn } from "./keep-signed-in.js";
import { lockedOut } from "./locked-out.js";
import { newPassword } from "./new-password.js";
import { plain } from "./plain.js";
import { resetRequired } from "./reset-required.js";
import type { Situation } from "./situation.js";
import { sms } from "./sms.js";
import { totp } from "./totp.js";
import { twoMethods } from "./two-methods.js";
import { unconfirmed } from "./unconfirmed.js";
import { unverified } from "./unverified.js";

/** Every situation under the heading that it is listed below. */
export const situations: readonly { readonly heading: string; readonly members: readonly Situation[] }[] = [
  { heading: "Straight in", members: [plain, keepSignedIn, newPassword, unverified] },
  { heading: "New here", members: [joinEmail, joinPhone, joinUsername, joinLink, unconfirmed] },
  { heading: "No password any more", members: [forgotten, resetRequired] },
  { heading: "A second factor", members: [totp, sms, emailCode, twoMethods, enrolApp, enrolChoice] },
  { heading: "The pool’s own question", members: [customOne, customThree, customAfterSrp] },
  { heading: "No way in", members: [expiredPassword, disabled, lockedOut] },
];

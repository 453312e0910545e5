import type { Shape } from "./shape.js";
import { shape } from "./shape.js";

const { anyText, boolean, integer, list, oneOf, record, required, text, unused } = shape;
const codeText = text({ expected: "a text with {####} in it", pattern: /^$|\{####\}/ });

/** The members of `UserPool` that say how people sign up, change their addresses and recover their accounts. */
export const signUpShapes = {
  AccountRecoverySetting: record({
    RecoveryMechanisms: list(
      record({
        Priority: required(integer(1, 2)),
        Name: required(oneOf(["verified_email", "verified_phone_number", "admin_only"])),
      }),
    ),
  }),
  AdminCreateUserConfig: record({
    AllowAdminCreateUserOnly: boolean(),
    UnusedAccountValidityDays: unused(integer(0, 365)),
    InviteMessageTemplate: unused(record({ SMSMessage: anyText(), EmailMessage: anyText(), EmailSubject: anyText() })),
  }),
  UserAttributeUpdateSettings: record({
    AttributesRequireVerificationBeforeUpdate: list(oneOf(["email", "phone_number"])),
  }),
  VerificationMessageTemplate: record({
    SmsMessage: codeText,
    EmailMessage: codeText,
    EmailSubject: anyText(),
    EmailMessageByLink: text({ expected: "a text with {##words of the link##} in it", pattern: /^$|\{##[^#]+##\}/ }),
    EmailSubjectByLink: anyText(),
    DefaultEmailOption: oneOf(["CONFIRM_WITH_LINK", "CONFIRM_WITH_CODE"]),
  }),
} satisfies Record<string, Shape<unknown>>;

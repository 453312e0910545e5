import type { AdminGetUserResponse, UserType } from "@aws-sdk/client-cognito-identity-provider";
import type { Shape } from "./shape.js";
import { shape } from "./shape.js";

const { anyText, boolean, date, list, oneOf, record, required, text, unused } = shape;
const factor = oneOf(["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"]);
const attributes = list(record({ Name: required(text()), Value: anyText() }));

type UserMember = keyof AdminGetUserResponse | keyof UserType | "Password" | "SoftwareTokenSecret" | "Groups" | "sub";

/** One user: what admin-get-user and list-users print, and what they keep to themselves. */
export const userShape = record({
  Username: required(
    text({ expected: "1 to 128 characters without blanks", pattern: /^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,128}$/u }),
  ),
  Password: text({ expected: "a password", secret: true }),
  UserStatus: oneOf(["CONFIRMED", "UNCONFIRMED", "RESET_REQUIRED", "FORCE_CHANGE_PASSWORD", "EXTERNAL_PROVIDER"]),
  Enabled: boolean(),
  UserAttributes: attributes,
  Attributes: attributes,
  sub: text(),
  Groups: list(text()),
  UserMFASettingList: list(factor),
  PreferredMfaSetting: factor,
  SoftwareTokenSecret: text({ expected: "a base32 text", pattern: /^[A-Z2-7]{16,}=*$/i, secret: true }),
  UserCreateDate: date(),
  UserLastModifiedDate: date(),
  MFAOptions: unused(list(record({ DeliveryMedium: anyText(), AttributeName: anyText() }))),
} satisfies Record<Exclude<UserMember, "$metadata">, Shape<unknown>>);

import type { UserPoolType } from "@aws-sdk/client-cognito-identity-provider";
import { passwordPolicyShape } from "./password-policy-shape.js";
import { schemaAttributeShape } from "./schema-attribute-shape.js";
import type { Shape } from "./shape.js";
import { shape } from "./shape.js";
import { signUpShapes } from "./sign-up-shapes.js";
import { unusedUserPoolShapes } from "./unused-user-pool-shapes.js";

const { boolean, list, oneOf, record, required, text } = shape;

type UserPoolMember = keyof UserPoolType | "Issuer";

/** `UserPool` as describe-user-pool prints it, and Latchkey's own `Issuer`. */
export const userPoolShape = record({
  ...unusedUserPoolShapes,
  ...signUpShapes,
  Id: required(
    text({ expected: "region_name such as us-east-1_LatchKey1", pattern: /^(?=.{1,55}$)[A-Za-z0-9-]+_[0-9a-zA-Z]+$/ }),
  ),
  Issuer: text({ expected: "an address with http or https", pattern: /^https?:\/\/[^\s?#]+$/ }),
  IssuerConfiguration: record({ Type: oneOf(["ORIGINAL", "UPDATED"]) }),
  MfaConfiguration: oneOf(["OFF", "OPTIONAL", "ON"]),
  Policies: record({
    PasswordPolicy: passwordPolicyShape,
    SignInPolicy: record({
      AllowedFirstAuthFactors: list(oneOf(["PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"])),
    }),
  }),
  SchemaAttributes: list(schemaAttributeShape),
  AliasAttributes: list(oneOf(["email", "phone_number", "preferred_username"])),
  UsernameAttributes: list(oneOf(["email", "phone_number"])),
  AutoVerifiedAttributes: list(oneOf(["email", "phone_number"])),
  UsernameConfiguration: record({ CaseSensitive: boolean() }),
} satisfies Record<UserPoolMember, Shape<unknown>>);

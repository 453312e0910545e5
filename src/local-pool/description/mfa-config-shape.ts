import type { GetUserPoolMfaConfigResponse } from "@aws-sdk/client-cognito-identity-provider";
import type { Shape } from "./shape.js";
import { shape } from "./shape.js";
import { smsConfigurationShape } from "./sms-configuration-shape.js";

const { anyText, boolean, oneOf, record, unused } = shape;

/** `UserPoolMfaConfig` as get-user-pool-mfa-config prints it. SMS and e-mail are on when their blocks are present. */
export const mfaConfigShape = record({
  MfaConfiguration: oneOf(["OFF", "OPTIONAL", "ON"]),
  SmsMfaConfiguration: record({
    SmsAuthenticationMessage: unused(anyText()),
    SmsConfiguration: unused(smsConfigurationShape),
  }),
  SoftwareTokenMfaConfiguration: record({ Enabled: boolean() }),
  EmailMfaConfiguration: record({ Message: unused(anyText()), Subject: unused(anyText()) }),
  WebAuthnConfiguration: unused(
    record({
      RelyingPartyId: anyText(),
      UserVerification: oneOf(["required", "preferred"]),
      FactorConfiguration: oneOf(["SINGLE_FACTOR", "MULTI_FACTOR_WITH_USER_VERIFICATION"]),
    }),
  ),
} satisfies Record<keyof GetUserPoolMfaConfigResponse, Shape<unknown>>);

import type { Shape } from "./shape.js";
import { shape } from "./shape.js";
import { lambdaConfigShape } from "./lambda-config-shape.js";
import { smsConfigurationShape } from "./sms-configuration-shape.js";

const { anyText, boolean, date, integer, list, map, record, unused } = shape;

/** The members of `UserPool` that AWS defines and the pool does not use. */
export const unusedUserPoolShapes = {
  AcrConfiguration: unused(map(record({ AcrValue: anyText() }))),
  Arn: unused(anyText()),
  CreationDate: unused(date()),
  CustomDomain: unused(anyText()),
  DcrConfiguration: unused(
    record({
      EnableStatus: anyText(),
      OpenDcrEnabled: boolean(),
      AuthenticatedGrantTypes: list(anyText()),
      OpenDcrGrantTypes: list(anyText()),
      AllowedScopes: list(anyText()),
    }),
  ),
  DeletionProtection: unused(anyText()),
  DeviceConfiguration: unused(
    record({ ChallengeRequiredOnNewDevice: boolean(), DeviceOnlyRememberedOnUserPrompt: boolean() }),
  ),
  Domain: unused(anyText()),
  EmailConfiguration: unused(
    record({
      SourceArn: anyText(),
      ReplyToEmailAddress: anyText(),
      EmailSendingAccount: anyText(),
      From: anyText(),
      ConfigurationSet: anyText(),
    }),
  ),
  EmailConfigurationFailure: unused(anyText()),
  EmailVerificationMessage: unused(anyText()),
  EmailVerificationSubject: unused(anyText()),
  EstimatedNumberOfUsers: unused(integer(0, Number.MAX_SAFE_INTEGER)),
  KeyConfiguration: unused(record({ KeyType: anyText(), KmsKeyArn: anyText() })),
  LambdaConfig: unused(lambdaConfigShape),
  LastModifiedDate: unused(date()),
  Name: unused(anyText()),
  SmsAuthenticationMessage: unused(anyText()),
  SmsConfiguration: unused(smsConfigurationShape),
  SmsConfigurationFailure: unused(anyText()),
  SmsVerificationMessage: unused(anyText()),
  Status: unused(anyText()),
  UserPoolAddOns: unused(
    record({ AdvancedSecurityMode: anyText(), AdvancedSecurityAdditionalFlows: record({ CustomAuthMode: anyText() }) }),
  ),
  UserPoolTags: unused(map(anyText())),
  UserPoolTier: unused(anyText()),
} satisfies Record<string, Shape<undefined>>;

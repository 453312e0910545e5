import type { ExplicitAuthFlowsType, UserPoolClientType } from "@aws-sdk/client-cognito-identity-provider";
import type { Shape } from "./shape.js";
import { shape } from "./shape.js";

const { anyText, boolean, date, integer, list, oneOf, record, required, text, unused } = shape;
const unit = oneOf(["seconds", "minutes", "hours", "days"]);
const life = integer(0, 315_360_000);
const flows = {
  ALLOW_USER_SRP_AUTH: null,
  ALLOW_USER_PASSWORD_AUTH: null,
  ALLOW_CUSTOM_AUTH: null,
  ALLOW_USER_AUTH: null,
  ALLOW_REFRESH_TOKEN_AUTH: null,
  ALLOW_ADMIN_USER_PASSWORD_AUTH: null,
  ADMIN_NO_SRP_AUTH: null,
  CUSTOM_AUTH_FLOW_ONLY: null,
  USER_PASSWORD_AUTH: null,
} satisfies Record<ExplicitAuthFlowsType, null>;

/** One app client as describe-user-pool-client prints it. */
export const clientShape = record({
  UserPoolId: text(),
  ClientId: required(text({ expected: "letters, digits, _ or +", pattern: /^[\w+]{1,128}$/ })),
  ClientName: anyText(),
  ClientSecret: text({ expected: "1 to 128 letters, digits, _ or +", pattern: /^[\w+]{1,128}$/, secret: true }),
  ExplicitAuthFlows: list(oneOf(Object.keys(flows))),
  AuthSessionValidity: integer(3, 15),
  AccessTokenValidity: life,
  IdTokenValidity: life,
  RefreshTokenValidity: life,
  TokenValidityUnits: record({ AccessToken: unit, IdToken: unit, RefreshToken: unit }),
  ReadAttributes: list(text()),
  WriteAttributes: list(text()),
  PreventUserExistenceErrors: oneOf(["LEGACY", "ENABLED"]),
  EnableTokenRevocation: boolean(),
  RefreshTokenRotation: record({
    Feature: oneOf(["ENABLED", "DISABLED"]),
    RetryGracePeriodSeconds: integer(0, 60),
  }),
  AllowedOAuthFlows: unused(list(anyText())),
  AllowedOAuthFlowsUserPoolClient: unused(boolean()),
  AllowedOAuthScopes: unused(list(anyText())),
  AnalyticsConfiguration: unused(
    record({
      ApplicationId: anyText(),
      ApplicationArn: anyText(),
      RoleArn: anyText(),
      ExternalId: anyText(),
      UserDataShared: boolean(),
    }),
  ),
  CallbackURLs: unused(list(anyText())),
  ClientType: unused(anyText()),
  CreationDate: unused(date()),
  DefaultRedirectURI: unused(anyText()),
  EnablePropagateAdditionalUserContextData: unused(boolean()),
  LastModifiedDate: unused(date()),
  LogoutURLs: unused(list(anyText())),
  SupportedIdentityProviders: unused(list(anyText())),
} satisfies Record<keyof UserPoolClientType, Shape<unknown>>);

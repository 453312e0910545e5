import type { SmsConfigurationType } from "@aws-sdk/client-cognito-identity-provider";
import type { Shape } from "./shape.js";
import { shape } from "./shape.js";

const { anyText, record } = shape;

/** How AWS sends SMS; the local pool puts every message into its outbox. */
export const smsConfigurationShape = record({
  SnsCallerArn: anyText(),
  ExternalId: anyText(),
  SnsRegion: anyText(),
  EumsSms: record({
    CallerArn: anyText(),
    ExternalId: anyText(),
    OriginationIdentity: anyText(),
    ConfigurationSetName: anyText(),
    InEntityId: anyText(),
    InTemplateId: anyText(),
    Region: anyText(),
  }),
} satisfies Record<keyof SmsConfigurationType, Shape<unknown>>);

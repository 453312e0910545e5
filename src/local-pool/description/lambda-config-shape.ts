import type { LambdaConfigType } from "@aws-sdk/client-cognito-identity-provider";
import type { Shape } from "./shape.js";
import { shape } from "./shape.js";

const { anyText, record } = shape;
const versioned = record({ LambdaVersion: anyText(), LambdaArn: anyText() });

/** `UserPool.LambdaConfig`: addresses of functions in AWS, which no local pool can call. */
export const lambdaConfigShape = record({
  PreSignUp: anyText(),
  CustomMessage: anyText(),
  PostConfirmation: anyText(),
  PreAuthentication: anyText(),
  PostAuthentication: anyText(),
  DefineAuthChallenge: anyText(),
  CreateAuthChallenge: anyText(),
  VerifyAuthChallengeResponse: anyText(),
  PreTokenGeneration: anyText(),
  UserMigration: anyText(),
  PreTokenGenerationConfig: versioned,
  CustomSMSSender: versioned,
  CustomEmailSender: versioned,
  InboundFederation: versioned,
  KMSKeyID: anyText(),
} satisfies Record<keyof LambdaConfigType, Shape<unknown>>);

import type { TriggerName } from "./trigger.js";
import type { TriggerResponses } from "./trigger-responses.js";

/** `event.response` as the service hands it to the function. */
export const emptyResponses: { readonly [Name in TriggerName]: Readonly<TriggerResponses[Name]> } = {
  PreSignUp: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
  PostConfirmation: {},
  PreAuthentication: {},
  PostAuthentication: {},
  UserMigration: {
    userAttributes: null,
    finalUserStatus: null,
    messageAction: null,
    desiredDeliveryMediums: null,
    forceAliasCreation: null,
  },
  CustomMessage: { smsMessage: null, emailMessage: null, emailSubject: null },
  PreTokenGeneration: { claimsOverrideDetails: null },
  DefineAuthChallenge: { challengeName: null, issueTokens: null, failAuthentication: null },
  CreateAuthChallenge: {
    publicChallengeParameters: null,
    privateChallengeParameters: null,
    challengeMetadata: null,
  },
  VerifyAuthChallengeResponse: { answerCorrect: null },
};

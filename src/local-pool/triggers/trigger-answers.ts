import { flag } from "../input/flag.js";
import { list } from "../input/list.js";
import type { Member } from "../input/member.js";
import { optionalStructure, structure } from "../input/structure.js";
import type { Shape, ShapeValues } from "../input/structure.js";
import { text, optionalText } from "../input/text.js";
import { textMap } from "../input/text-map.js";
import type { TriggerName } from "./trigger.js";

const groups = structure({
  groupsToOverride: list(text()),
  iamRolesToOverride: list(text()),
  preferredRole: optionalText(),
});

/** Null takes the groups away as an empty object does; only what is absent leaves them as they are. */
const groupOverrideDetails: Member<ReturnType<(typeof groups)["read"]> | undefined> = {
  read: (value, path, problems) => (value === undefined ? undefined : groups.read(value ?? {}, path, problems)),
};

/** How `event.response` of each trigger is read: what is null or absent counts as false, empty or undefined. */
export const triggerAnswers = {
  PreSignUp: { autoConfirmUser: flag, autoVerifyEmail: flag, autoVerifyPhone: flag },
  PostConfirmation: {},
  PreAuthentication: {},
  PostAuthentication: {},
  UserMigration: {
    userAttributes: textMap,
    finalUserStatus: optionalText({ oneOf: ["CONFIRMED", "RESET_REQUIRED"], shown: true }),
    messageAction: optionalText({ oneOf: ["SUPPRESS", "RESEND"], shown: true }),
    desiredDeliveryMediums: list(text({ oneOf: ["SMS", "EMAIL"], shown: true })),
    forceAliasCreation: flag,
  },
  // The limits are those of MessageTemplateType, texts still with their parameters.
  CustomMessage: {
    smsMessage: optionalText({ min: 6, max: 140 }),
    emailMessage: optionalText({ min: 6, max: 20_000 }),
    emailSubject: optionalText({ min: 1, max: 140 }),
  },
  PreTokenGeneration: {
    claimsOverrideDetails: optionalStructure({
      claimsToAddOrOverride: textMap,
      claimsToSuppress: list(text()),
      groupOverrideDetails,
    }),
  },
  DefineAuthChallenge: { challengeName: optionalText(), issueTokens: flag, failAuthentication: flag },
  CreateAuthChallenge: {
    publicChallengeParameters: textMap,
    privateChallengeParameters: textMap,
    challengeMetadata: optionalText(),
  },
  VerifyAuthChallengeResponse: { answerCorrect: flag },
} satisfies Record<TriggerName, Shape>;

/** What a trigger answered, checked. */
export type TriggerAnswer<Name extends TriggerName> = ShapeValues<(typeof triggerAnswers)[Name]>;

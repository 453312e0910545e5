import { ServiceError } from "../service-error.js";
import { runTrigger } from "../triggers/run-trigger.js";
import type { TriggerScope } from "../triggers/run-trigger.js";
import type { TriggerAnswer } from "../triggers/trigger-answers.js";
import { userAttributes } from "../triggers/user-attributes.js";
import { fillIn } from "./fill-in.js";
import type { MessageToWrite, WrittenMessage } from "./message-to-write.js";
import { PLACES } from "./places.js";

/** Has the trigger CustomMessage write a message. Empty when there is no such trigger. */
export const customMessage = async (scope: TriggerScope, wanted: MessageToWrite): Promise<WrittenMessage> => {
  const { kind, user, medium, clientMetadata, link } = wanted;
  const answer = await runTrigger(scope, "CustomMessage", {
    source: `CustomMessage_${kind}`,
    userName: user.username,
    request: {
      userAttributes: userAttributes(scope.pool.model, user),
      codeParameter: PLACES.code,
      ...(link === undefined ? {} : { linkParameter: PLACES.link }),
      usernameParameter: kind === "AdminCreateUser" ? PLACES.username : null,
    },
    ...(clientMetadata === undefined ? {} : { clientMetadata }),
  });
  return answer === null ? {} : written(answer, wanted, medium === "SMS");
};

const written = (
  { smsMessage, emailMessage, emailSubject }: TriggerAnswer<"CustomMessage">,
  wanted: MessageToWrite,
  isSms: boolean,
): WrittenMessage => {
  const text = isSms ? smsMessage : emailMessage;
  const subject = isSms ? undefined : emailSubject;
  return {
    ...(text === undefined ? {} : { message: filledIn(text, wanted) }),
    ...(subject === undefined ? {} : { subject }),
  };
};

const filledIn = (text: string, wanted: MessageToWrite): string => {
  const isLinked = wanted.link !== undefined && text.search(PLACES.anyLink) >= 0;
  const needed = [...(isLinked ? [] : [PLACES.code]), ...(wanted.kind === "AdminCreateUser" ? [PLACES.username] : [])];
  const missing = needed.find((place) => !text.includes(place));
  if (missing !== undefined)
    throw new ServiceError(
      "InvalidLambdaResponseException",
      `Unrecognizable lambda output of CustomMessage: expected ${missing} in the message`,
    );
  return fillIn(text, wanted);
};

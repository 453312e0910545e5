import type { MessageKind, OutboxEntry } from "../outbox.js";
import { ServiceError } from "../service-error.js";
import type { UserRecord } from "../state.js";
import { runTrigger } from "../triggers/run-trigger.js";
import type { TriggerScope } from "../triggers/run-trigger.js";
import type { TriggerAnswer } from "../triggers/trigger-answers.js";
import { userAttributes } from "../triggers/user-attributes.js";

/** A message that is about to be delivered. */
export interface MessageToWrite {
  readonly kind: MessageKind;
  readonly user: UserRecord;
  readonly medium: OutboxEntry["medium"];
  /** The code, or the temporary password. */
  readonly code: string;
  /** The address that confirms instead of the code. */
  readonly link?: string;
  /** Only where the service passes it on to CustomMessage. */
  readonly clientMetadata?: ReadonlyMap<string, string>;
}

/** What CustomMessage wrote, complete; a member is absent where it wrote none. */
export type WrittenMessage = Pick<OutboxEntry, "message" | "subject">;

const CODE = "{####}";
const USERNAME = "{username}";
const LINK = "{##Verify Email##}";

/** Has the trigger CustomMessage write a message. Empty when there is no such trigger. */
export const customMessage = async (scope: TriggerScope, wanted: MessageToWrite): Promise<WrittenMessage> => {
  const { kind, user, medium, clientMetadata, link } = wanted;
  const answer = await runTrigger(scope, "CustomMessage", {
    source: `CustomMessage_${kind}`,
    userName: user.username,
    request: {
      userAttributes: userAttributes(scope.pool.model, user),
      codeParameter: CODE,
      ...(link === undefined ? {} : { linkParameter: LINK }),
      usernameParameter: kind === "AdminCreateUser" ? USERNAME : null,
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

const filledIn = (text: string, { kind, user, code, link }: MessageToWrite): string => {
  const linked =
    link === undefined
      ? text
      : text.replaceAll(/\{##([^#]+)##\}/gu, (_, words: string) => `<a href="${link}">${words}</a>`);
  const needed = [...(linked === text ? [CODE] : []), ...(kind === "AdminCreateUser" ? [USERNAME] : [])];
  const missing = needed.find((parameter) => !text.includes(parameter));
  if (missing !== undefined)
    throw new ServiceError(
      "InvalidLambdaResponseException",
      `Unrecognizable lambda output of CustomMessage: expected ${missing} in the message`,
    );
  return linked.replaceAll(CODE, () => code).replaceAll(USERNAME, () => user.username);
};

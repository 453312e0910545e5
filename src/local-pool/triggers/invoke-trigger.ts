import { ServiceError } from "../service-error.js";
import type { Trigger, TriggerEvent, TriggerName } from "./trigger.js";

const LONGEST = 5000;
const ATTEMPTS = 3;

/**
 * Calls the function as Lambda would: with JSON of its own, three times when it takes more than 5 s of real time each
 * (developer guide, "Customizing user pool workflows with Lambda triggers"). Gives the event that came back.
 */
export const invokeTrigger = async <Name extends TriggerName>(
  name: Name,
  trigger: Trigger<Name>,
  event: TriggerEvent<Name>,
): Promise<{ readonly response: object }> => {
  const sent = JSON.stringify(event);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const answer = await inTime(called(name, trigger, sent));
    if (answer !== null) return readEvent(name, answer.json);
  }
  throw new ServiceError(
    "UnexpectedLambdaException",
    `${name} invocation failed due to error Socket timeout while invoking Lambda function.`,
  );
};

interface JsonAnswer {
  /** Undefined: what came back is not JSON. */
  readonly json: string | undefined;
}

const called = async <Name extends TriggerName>(
  name: Name,
  trigger: Trigger<Name>,
  sent: string,
): Promise<JsonAnswer> => {
  let answer: unknown;
  try {
    // SAFETY: the JSON of an event.
    answer = await trigger(JSON.parse(sent) as TriggerEvent<Name>);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ServiceError("UserLambdaValidationException", `${name} failed with error ${message}.`);
  }
  try {
    return { json: JSON.stringify(answer) };
  } catch {
    return { json: undefined };
  }
};

const inTime = async (call: Promise<JsonAnswer>): Promise<JsonAnswer | null> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LONGEST);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
};

const readEvent = (name: TriggerName, json: string | undefined): { readonly response: object } => {
  const event: unknown = json === undefined ? null : JSON.parse(json);
  if (typeof event === "object" && event !== null && "response" in event) {
    const { response } = event;
    if (typeof response === "object" && response !== null && !Array.isArray(response)) return { response };
  }
  throw new ServiceError(
    "InvalidLambdaResponseException",
    `Unrecognizable lambda output of ${name}: expected the event with its response`,
  );
};

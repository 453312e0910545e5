import type { ClientModel } from "../description/pool-model.js";
import { readInput } from "../input/read-input.js";
import { ServiceError } from "../service-error.js";
import type { PoolState, World } from "../state.js";
import { emptyResponses } from "./empty-responses.js";
import { findTrigger } from "./find-trigger.js";
import { invokeTrigger } from "./invoke-trigger.js";
import { triggerAnswers } from "./trigger-answers.js";
import type { TriggerAnswer } from "./trigger-answers.js";
import type { TriggerEvent, TriggerName } from "./trigger.js";
import type { TriggerRequests } from "./trigger-requests.js";
import type { TriggerSources } from "./trigger-sources.js";

/** Where a trigger runs; a `SignInScope` is one. `client` is null where an administrator names none. */
export interface TriggerScope {
  readonly world: World;
  readonly pool: PoolState;
  readonly client: ClientModel | null;
}

/** What a trigger is told. */
export interface TriggerCall<Name extends TriggerName> {
  readonly source: TriggerSources[Name];
  readonly userName: string;
  readonly request: Omit<TriggerRequests[Name], "clientMetadata">;
  /** Only where the service passes it on to this trigger. */
  readonly clientMetadata?: ReadonlyMap<string, string>;
}

/**
 * Runs the trigger of that name and gives its answer, checked; null when there is none. What it throws is
 * `UserLambdaValidationException`, an answer that cannot be read `InvalidLambdaResponseException`.
 *
 * Other calls are carried out while it runs: spend what is to be spent before, and look again at what may have changed after.
 */
export const runTrigger = async <Name extends TriggerName>(
  { world, pool, client }: TriggerScope,
  name: Name,
  { source, userName, request, clientMetadata = new Map() }: TriggerCall<Name>,
): Promise<TriggerAnswer<Name> | null> => {
  const trigger = findTrigger({ world, pool }, name);
  if (trigger === undefined) return null;
  const event = {
    version: "1",
    triggerSource: source,
    region: pool.model.region,
    userPoolId: pool.model.id,
    userName,
    callerContext: { awsSdkVersion: "aws-sdk-unknown-unknown", clientId: client?.id ?? "CLIENT_ID_NOT_APPLICABLE" },
    request: {
      ...request,
      ...(clientMetadata.size === 0 ? {} : { clientMetadata: Object.fromEntries(clientMetadata) }),
    },
    response: emptyResponses[name],
  };
  // SAFETY: request and response are of `Name`; TypeScript cannot follow a spread of Omit over a type parameter.
  const given = event as unknown as TriggerEvent<Name>;
  const answer = await world.queue.aside(() => invokeTrigger(name, trigger, given));
  return readAnswer(name, answer);
};

const readAnswer = <Name extends TriggerName>(name: Name, { response }: { readonly response: object }) => {
  try {
    // SAFETY: the shape is the one of `Name`.
    return readInput({ ...response }, triggerAnswers[name]) as TriggerAnswer<Name>;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    throw new ServiceError(
      "InvalidLambdaResponseException",
      `Unrecognizable lambda output of ${name}: ${error.message}`,
    );
  }
};

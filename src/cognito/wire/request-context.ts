import type { BoxedInput } from "./boxed.js";
import type { ContextMember } from "./context-members.js";
import { CONTEXT_MEMBERS } from "./context-members.js";
import type { Operation } from "./operations.js";

/** What may accompany a request beside its own members (protocol: D.1 and H). */
export interface RequestContext {
  /** Passed to the pool's triggers, text to text. Not stored, not encrypted by the service. */
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
  /** Amazon Pinpoint endpoint. */
  readonly analyticsEndpointId?: string | undefined;
  /** The device fingerprint of threat protection (`UserContextData.EncodedData`). */
  readonly encodedData?: string | undefined;
}

/** Adds to a request what its operation takes of the context, and nothing else. Empty values are left out. */
export function withContext<O extends Operation>(
  operation: O,
  input: BoxedInput<O>,
  context: RequestContext,
): BoxedInput<O> {
  const takes: readonly ContextMember[] = CONTEXT_MEMBERS[operation];
  const { clientMetadata = {}, analyticsEndpointId, encodedData } = context;
  const members: Record<ContextMember, object | null> = {
    ClientMetadata: Object.keys(clientMetadata).length === 0 ? null : { ...clientMetadata },
    AnalyticsMetadata: analyticsEndpointId === undefined ? null : { AnalyticsEndpointId: analyticsEndpointId },
    UserContextData: encodedData === undefined ? null : { EncodedData: encodedData },
  };
  const added = takes.filter((member) => members[member] !== null).map((member) => [member, members[member]]);
  return Object.assign({}, input, Object.fromEntries(added));
}

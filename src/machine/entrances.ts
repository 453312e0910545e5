import type { DoneActorEvent, ErrorActorEvent } from "xstate";
import type { AuthOutcome } from "../protocol/outcome.js";
import type { AuthContext } from "./auth-context.js";
import type { AuthEvent } from "./auth-event.js";
import type { EntranceName } from "./entrance.js";
import { stepTargets } from "./step-targets.js";
import { toAuthError } from "./to-auth-error.js";

type Scope = { readonly context: AuthContext };
type Entered = { readonly event: Extract<AuthEvent, { readonly type: "enter" | "leaveFor" }> };
type Answered = { readonly event: DoneActorEvent<AuthOutcome> };
type Failed = { readonly event: ErrorActorEvent };

const names = [
  "enterCredentials",
  "signUp",
  "confirmSignUp",
  "requestPasswordReset",
  "confirmPasswordReset",
] as const satisfies readonly EntranceName[];

const rememberTyped = { type: "rememberTyped", params: ({ event }: Entered) => event.entrance.username } as const;
const comeIn = { type: "comeIn", params: ({ event }: Entered) => event.entrance } as const;
const comeInAtLast = { type: "comeIn", params: ({ context }: Scope) => context.entrance } as const;

const isFor = (name: EntranceName) =>
  ({
    description: name,
    guard: { type: "isEntrance", params: ({ event }: Entered) => ({ entrance: event.entrance, name }) },
  }) as const;

const wayTo = (name: EntranceName) =>
  ({ ...isFor(name), target: stepTargets[name], actions: ["forgetNews", comeIn] }) as const;

/** Where the links of the sign-in lead, also while a request is under way: leaving its state aborts it. */
export const leaveFor = (["signUp", "requestPasswordReset"] as const).map(wayTo);

/** Where somebody goes who comes in while standing on `here`. Who is there already misses nothing that it says. */
export const enterFrom = (here: EntranceName) =>
  names.map((name) => (name === here ? ({ ...isFor(name), actions: rememberTyped } as const) : wayTo(name)));

/** A link that is opened where its code is awaited: the code is filled in, and nothing else changes. */
export const takeCode = (here: EntranceName) =>
  ({
    description: "the code that is awaited",
    guard: { type: "isCodeAwaited", params: ({ event }: Entered) => ({ entrance: event.entrance, name: here }) },
    actions: { type: "rememberGivenCode", params: ({ event }: Entered) => event.entrance },
  }) as const;

/** Where somebody comes in before it is known who is signed in: kept until it is. */
export const enterLater = {
  guard: { type: "isOpen", params: ({ event }: Entered) => event.entrance },
  actions: { type: "rememberEntrance", params: ({ event }: Entered) => event.entrance },
} as const;

/** Where nobody turned out to be signed in: the step that was asked for meanwhile. */
export const awaited = names.map(
  (name) =>
    ({
      description: `nobody, ${name}`,
      guard: { type: "isNobody", params: ({ event }: Answered) => ({ outcome: event.output, name }) },
      target: stepTargets[name],
      actions: [comeInAtLast, { type: "rememberUnfinished", params: ({ event }: Answered) => event.output }],
    }) as const,
);

/** Where it could not be told who is signed in: the same. */
export const awaitedAnyway = names.map(
  (name) =>
    ({
      description: `nobody can tell, ${name}`,
      guard: { type: "isAwaited", params: name },
      target: stepTargets[name],
      actions: [comeInAtLast, { type: "rememberError", params: ({ event }: Failed) => toAuthError(event.error) }],
    }) as const,
);

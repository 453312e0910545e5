import type { World } from "../state.js";

/** One call of an operation. */
export interface Call {
  readonly world: World;
  /** The JSON body; a member that is `null` counts as absent. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The operation's name, e.g. `InitiateAuth`. */
  readonly operation: string;
  /** Where the pool was reached, e.g. `http://127.0.0.1:9230`. */
  readonly origin: string;
}

/** Answers a call with the JSON body, or throws a `ServiceError`. */
export type Operation = (call: Call) => Promise<object>;

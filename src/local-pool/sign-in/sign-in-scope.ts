import type { ClientModel } from "../description/pool-model.js";
import type { PoolState, World } from "../state.js";

/** Where a sign-in happens. */
export interface SignInScope {
  readonly world: World;
  readonly pool: PoolState;
  readonly client: ClientModel;
  /** Whether a server drives it by the Admin… operations. */
  readonly admin: boolean;
  /** `ClientMetadata` of the call that begins a sign-in: for triggers before it only, which get it as `validationData`. */
  readonly validationData?: ReadonlyMap<string, string>;
  /** `ClientMetadata` of an answer: for the triggers that follow it. */
  readonly clientMetadata?: ReadonlyMap<string, string>;
}

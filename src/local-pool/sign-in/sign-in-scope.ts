import type { ClientModel } from "../description/pool-model.js";
import type { PoolState, World } from "../state.js";

/** Where a sign-in happens. */
export interface SignInScope {
  readonly world: World;
  readonly pool: PoolState;
  readonly client: ClientModel;
  /** Whether a server drives it by the Admin… operations. */
  readonly admin: boolean;
}

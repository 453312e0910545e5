import type { Pool } from "../pool.js";
import type { KeptKeeper } from "./kept-keeper.js";
import type { SignInHere } from "./membership.js";

/** What a request beside the challenge loop is answered with. */
export interface MemberTurn {
  readonly pool: Pool;
  readonly keeper: KeptKeeper;
  readonly signInHere: SignInHere;
  readonly signal: AbortSignal;
}

import type { LocalPool } from "latchkey/local-pool";
import { Secret, TOTP } from "otpauth";
import type { Situation } from "../situations/situation.js";
import type { Authenticator } from "./service-state.js";

const PERIOD = 30;

/** The authenticator apps of a situation's people, also those in `seeds` that are being set up just now. */
export function readAuthenticators(
  pool: LocalPool,
  situation: Situation,
  seeds: ReadonlyMap<string, string>,
): Authenticator[] {
  const timestamp = pool.clock.now();
  const secondsLeft = PERIOD - (Math.floor(timestamp / 1000) % PERIOD);
  return pool.users.list().flatMap(({ userPoolId, username, totpSecret }) => {
    if (userPoolId !== situation.pool.UserPool.Id) return [];
    const seed = totpSecret ?? seeds.get(username);
    if (seed === undefined) return [];
    const code = new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp });
    return [{ username, code, secondsLeft, verified: totpSecret !== null }];
  });
}

import { refuse } from "../refuse.js";
import { ServiceError } from "../service-error.js";
import type { PoolState, TotpRecord, UserRecord, World } from "../state.js";
import { spendTotpCode } from "./spend-totp-code.js";

/** A code that shall prove a seed. */
export interface TotpProof {
  readonly world: World;
  readonly pool: PoolState;
  readonly user: UserRecord;
  /** Base32; null: none was given out. */
  readonly secret: string | null;
  readonly code: string;
  readonly friendlyName: string | null;
}

/** Makes a seed the user's authenticator app. Where the pool's MFA is ON it is asked for from now on, else when preferred. */
export const enrolTotp = ({ world, pool, user, secret, code, friendlyName }: TotpProof): void => {
  if (secret === null)
    throw new ServiceError("SoftwareTokenMFANotFoundException", "No software token was associated with the user");
  const totp: TotpRecord = { secret, friendlyName, usedSteps: new Set() };
  if (spendTotpCode(totp, code, world.clock.now()) === "wrong") throw refuse("EnableSoftwareTokenMFA", "totpMismatch");
  user.totp = totp;
  if (pool.model.mfa === "ON") user.mfa.set("SOFTWARE_TOKEN_MFA", true);
  user.lastModifiedAt = world.clock.now();
};

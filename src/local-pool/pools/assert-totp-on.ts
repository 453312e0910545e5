import { refuse } from "../refuse.js";
import type { PoolState } from "../state.js";

/** Throws `SoftwareTokenMFANotFoundException` where the pool has authenticator apps switched off. */
export const assertTotpOn = ({ model }: PoolState): void => {
  if (!model.factors.totp) throw refuse("SoftwareTokenMFANotFound", "totpOff");
};

import type { descriptionShape } from "./description-shape.js";
import type { PoolModel } from "./pool-model.js";
import type { Reading } from "./reading.js";
import type { Shaped } from "./shape.js";

type Read = Pick<Shaped<typeof descriptionShape>, "UserPool" | "UserPoolMfaConfig">;

/** Whether the pool asks for a second factor, and which ones are on; `MfaConfiguration` may stand in either block. */
export function readMfa(read: Read, at: string, reading: Reading): Pick<PoolModel, "mfa" | "factors"> {
  const { UserPool: pool, UserPoolMfaConfig: config } = read;
  const mfa = config?.MfaConfiguration ?? pool.MfaConfiguration ?? "OFF";
  if (pool.MfaConfiguration !== undefined && pool.MfaConfiguration !== mfa) {
    const expected = `expected the same as UserPool.MfaConfiguration, ${JSON.stringify(pool.MfaConfiguration)}`;
    throw reading.fault(`${at}UserPoolMfaConfig.MfaConfiguration`, `${expected}, got ${JSON.stringify(mfa)}`);
  }
  return {
    mfa,
    factors: {
      sms: config?.SmsMfaConfiguration !== undefined,
      email: config?.EmailMfaConfiguration !== undefined,
      totp: config?.SoftwareTokenMfaConfiguration?.Enabled ?? false,
    },
  };
}

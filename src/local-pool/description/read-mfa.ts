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
  const factors = {
    sms: config?.SmsMfaConfiguration !== undefined,
    email: config?.EmailMfaConfiguration !== undefined,
    totp: config?.SoftwareTokenMfaConfiguration?.Enabled ?? false,
  };
  if (mfa === "ON" && !Object.values(factors).includes(true)) {
    const block = config?.MfaConfiguration === undefined ? "UserPool" : "UserPoolMfaConfig";
    throw reading.fault(`${at}${block}.MfaConfiguration`, NO_FACTOR);
  }
  return { mfa, factors };
}

// The service says: Invalid MFA configuration given, can't disable all MFAs with a required or optional configuration.
const NO_FACTOR =
  "expected a second factor with it (SmsMfaConfiguration, EmailMfaConfiguration or " +
  'SoftwareTokenMfaConfiguration.Enabled in UserPoolMfaConfig), got "ON" alone';

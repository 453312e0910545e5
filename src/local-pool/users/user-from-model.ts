import type { MfaSetting, PoolModel, UserModel } from "../description/pool-model.js";
import type { UserRecord } from "../state.js";
import { passwordRecord } from "./password-record.js";

/** A user as the description has it; ages that it does not give are counted from `now` (epoch milliseconds). */
export const userFromModel = (pool: PoolModel, user: UserModel, now: number): UserRecord => {
  const createdAt = user.createdAt ?? user.lastModifiedAt ?? now;
  const lastModifiedAt = user.lastModifiedAt ?? createdAt;
  const totp = user.softwareTokenSecret;
  return {
    sub: user.sub,
    username: user.username,
    password: user.password === null ? null : passwordRecord(pool.name, user.username, user.password, lastModifiedAt),
    passwordHistory: [],
    status: user.status,
    enabled: user.enabled,
    attributes: new Map([...user.attributes].filter(([name]) => name !== "sub")),
    groups: user.groups,
    mfa: settings(user),
    preferredMfa: user.preferredMfa,
    totp: totp === null ? null : { secret: totp, friendlyName: null, usedSteps: new Set() },
    pendingTotpSecret: null,
    createdAt,
    lastModifiedAt,
  };
};

const FACTORS: readonly MfaSetting[] = ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"];

/** A list that is given is the whole list; without one the factors follow the pool. */
const settings = ({ mfaSettings, preferredMfa }: UserModel): Map<MfaSetting, boolean> => {
  const listed = new Set(preferredMfa === null ? mfaSettings : [...mfaSettings, preferredMfa]);
  return new Map(listed.size === 0 ? [] : FACTORS.map((factor) => [factor, listed.has(factor)]));
};

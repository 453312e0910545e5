import type { MfaSetting } from "../description/pool-model.js";
import type { mfaPreferenceShape } from "../input/mfa-preference-shape.js";
import type { ShapeValues } from "../input/structure.js";
import { invalidParameter } from "../invalid-parameter.js";
import { refuse } from "../refuse.js";
import type { PoolState, UserRecord } from "../state.js";
import { secondFactors } from "./second-factors.js";

interface Change {
  readonly factor: MfaSetting;
  readonly isOn: boolean;
  readonly isPreferred: boolean;
}

/** Switches factors on or off and prefers one; refuses all of it when a part cannot be. */
export const setMfaPreference = (
  pool: PoolState,
  user: UserRecord,
  settings: ShapeValues<typeof mfaPreferenceShape>,
): void => {
  const changes = readChanges(settings);
  if (changes.filter(({ isPreferred }) => isPreferred).length > 1)
    throw invalidParameter("Only one MFA method can be preferred");
  for (const change of changes) assertPossible(pool, user, change);
  const next = new Map([...user.mfa, ...changes.map(({ factor, isOn }) => [factor, isOn] as const)]);
  if (pool.model.mfa === "ON" && changes.length > 0 && secondFactors(pool.model, { ...user, mfa: next }).length === 0)
    throw invalidParameter("The user pool requires MFA: one method must stay enabled");
  for (const { factor, isOn, isPreferred } of changes) {
    user.mfa.set(factor, isOn);
    if (isPreferred) user.preferredMfa = factor;
    else if (user.preferredMfa === factor) user.preferredMfa = null;
  }
};

const readChanges = (settings: ShapeValues<typeof mfaPreferenceShape>): Change[] => {
  const named = [
    ["SMS_MFA", settings.SMSMfaSettings],
    ["SOFTWARE_TOKEN_MFA", settings.SoftwareTokenMfaSettings],
    ["EMAIL_OTP", settings.EmailMfaSettings],
  ] as const;
  return named.flatMap(([factor, value]) =>
    value === undefined ? [] : [{ factor, isOn: value.Enabled, isPreferred: value.PreferredMfa }],
  );
};

const assertPossible = ({ model }: PoolState, user: UserRecord, { factor, isOn, isPreferred }: Change): void => {
  if (isPreferred && !isOn) throw invalidParameter(`${factor} must be enabled to be preferred`);
  if (!isOn) return;
  if (factor === "SOFTWARE_TOKEN_MFA") {
    if (user.totp === null) throw refuse("InvalidParameter", "totpUnverified");
    return;
  }
  const [attribute, isInPool] =
    factor === "SMS_MFA" ? (["phone_number", model.factors.sms] as const) : (["email", model.factors.email] as const);
  if (!isInPool) throw invalidParameter(`${factor} has not been enabled by the userPool`);
  if (!user.attributes.has(attribute))
    throw invalidParameter(`User does not have delivery config set to turn on ${factor}`);
};

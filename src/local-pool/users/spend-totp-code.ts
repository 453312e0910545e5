import { Secret, TOTP } from "otpauth";
import type { TotpRecord } from "../state.js";

const PERIOD = 30;
const STEP = PERIOD * 1000;
/** So many steps after its own a code can still come up: one that is late, judged by one that was early. */
const OLDEST = 2;

/**
 * Spends a code (RFC 6238: SHA-1, 6 digits, 30 s) at `now` (epoch milliseconds), one step early or late allowed. A right
 * code is `used` up by this and is `usedBefore` the next time.
 */
export const spendTotpCode = (totp: TotpRecord, code: string, now: number): "used" | "usedBefore" | "wrong" => {
  if (!/^[0-9]{6}$/u.test(code)) return "wrong";
  const delta = TOTP.validate({
    secret: Secret.fromBase32(totp.secret),
    token: code,
    period: PERIOD,
    timestamp: now,
    window: 1,
  });
  if (delta === null) return "wrong";
  const step = Math.floor(now / STEP) + delta;
  if (totp.usedSteps.has(step)) return "usedBefore";
  for (const old of totp.usedSteps) if (old < step - OLDEST) totp.usedSteps.delete(old);
  totp.usedSteps.add(step);
  return "used";
};

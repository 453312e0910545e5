import { Secret, TOTP } from "otpauth";

/** The code that an authenticator app with this seed (base32) shows at `now` (epoch milliseconds). */
export const totpCode = (secret: string, now: number): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), period: 30, timestamp: now });

import { AuthError } from "../protocol/auth-error.js";
import type { Pool } from "./pool.js";

/**
 * What sending a code of an authenticator app came to. Refused as wrong, it says how far this device's clock is off, where that is
 * known: codes follow the clock of the device that shows them.
 */
export async function withClockSkew<Answer>(
  { serverClock }: Pick<Pool, "serverClock">,
  answer: Promise<Answer>,
): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    const clockSkew = serverClock.skew();
    if (!(error instanceof AuthError) || error.code !== "codeMismatch" || clockSkew === undefined) {
      throw error;
    }
    const { code, cause } = error;
    throw new AuthError(code, { field: "code", clockSkew, ...(cause === undefined ? {} : { cause }) });
  }
}

import type { ClientModel, PoolModel } from "../description/pool-model.js";
import { randomToken } from "../random-token.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";
import type { UserRecord } from "../state.js";

const TOKEN_BYTES = 1152;

/**
 * The `Session` of SignUp and of ConfirmSignUp: given to a user who is confirmed, it signs in once. There is one only where a
 * code can begin a sign-in: the app client permits USER_AUTH, and the pool a code as first factor without a second one.
 */
export const startSignUpSession = (
  { world, pool, client }: Pick<SignInScope, "world" | "pool" | "client">,
  { sub, status }: UserRecord,
): { readonly Session?: string } => {
  if (!mayBeginByCode(pool.model, client)) return {};
  const token = randomToken(TOKEN_BYTES);
  const expiresAt = world.clock.now() + client.authSessionValidity * 1000;
  const confirmed = status === "CONFIRMED";
  pool.signUpSessions.set(token, { token, sub, clientId: client.id, confirmed, expiresAt, state: "open" });
  return { Session: token };
};

const mayBeginByCode = ({ mfa, firstFactors }: PoolModel, { explicitAuthFlows }: ClientModel): boolean =>
  explicitAuthFlows.has("ALLOW_USER_AUTH") &&
  mfa !== "ON" &&
  ["EMAIL_OTP", "SMS_OTP"].some((factor) => firstFactors.includes(factor));

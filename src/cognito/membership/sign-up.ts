import { AuthError } from "../../protocol/auth-error.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { AuthRequests } from "../../protocol/request.js";
import type { AuthSettings } from "../../protocol/settings.js";
import { nextCodeAt } from "../attempt/next-code-at.js";
import { keepsUnasked } from "../keeps-unasked.js";
import type { BoxedInput } from "../wire/boxed.js";
import { attributePairs } from "../wire/attribute-pairs.js";
import { readCodeDelivery } from "../wire/read-code-delivery.js";
import { awaitedUntil } from "./awaited-until.js";
import { NOTHING_KEPT } from "./kept.js";
import type { MemberTurn } from "./member-turn.js";
import { signInNow } from "./sign-in-now.js";

type SignUp = AuthRequests["signUp"];

/**
 * Makes an account. Where it needs no confirmation its owner is signed in at once; else what signs in is kept, in place of what
 * was kept before.
 */
export async function signUp(request: SignUp, turn: MemberTurn): Promise<AuthOutcome> {
  const { pool, keeper, signal } = turn;
  const { username, password = null, clientMetadata } = request;
  const signIn = { username, password, isNewUser: true, isKept: keepsUnasked(pool) };
  const answer = await pool
    .send("SignUp", toInput(pool.options.clientId, request), { signal, username, clientMetadata })
    .catch((error: unknown) => {
      throw aboutIdentifier(error, request, pool.options);
    });
  signal.throwIfAborted();
  if (answer.UserConfirmed === true) {
    return signInNow(signIn, turn);
  }
  const delivery = readCodeDelivery(answer.CodeDeliveryDetails);
  const resendAt = delivery === null ? null : nextCodeAt(pool);
  const expiresAt = awaitedUntil(pool);
  keeper.keep({ ...NOTHING_KEPT, signIn, sent: { purpose: "signUp", to: username, delivery, resendAt, expiresAt } });
  return { type: "signedUp", delivery, resendAt };
}

function toInput(ClientId: string, { username, password, attributes, validationData }: SignUp): BoxedInput<"SignUp"> {
  return {
    ClientId,
    Username: username,
    ...(password === undefined ? {} : { Password: password }),
    UserAttributes: attributePairs(attributes),
    ...(validationData === undefined ? {} : { ValidationData: attributePairs(validationData) }),
  };
}

// Where the identifier is an address it was typed once: what is wrong with the attribute is wrong with the identifier.
function aboutIdentifier(error: unknown, { username, attributes }: SignUp, settings: AuthSettings): unknown {
  const { signInWith = ["username"] } = settings;
  if (signInWith.includes("username") || !(error instanceof AuthError)) {
    return error;
  }
  if (error.field === undefined || attributes[error.field] !== username) {
    return error;
  }
  const { code, cause } = error;
  return new AuthError(code, { field: "username", ...(cause === undefined ? {} : { cause }) });
}

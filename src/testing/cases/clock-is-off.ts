import { AuthError } from "../../protocol/auth-error.js";
import { errorFixtures } from "../error-fixtures.js";

/** A code of an authenticator app that was refused to somebody whose clock is ten minutes ahead. */
export const clockIsOff = (): AuthError => {
  const { code, cause } = errorFixtures().codeMismatch;
  return new AuthError(code, { field: "code", clockSkew: 600_000, ...(cause === undefined ? {} : { cause }) });
};

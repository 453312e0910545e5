import type { Account } from "../protocol/account.js";
import { AuthError } from "../protocol/auth-error.js";
import type { MfaMethod } from "../protocol/challenge.js";
import { Secret } from "../protocol/secret.js";
import type { User } from "../protocol/user.js";

/** The account of whoever `userNow` says is signed in: takes every code and remembers which second factors are on. */
export const fakeAccount = (userNow: () => User | null): Account => {
  const enabled = new Set<MfaMethod>();
  let preferred: MfaMethod | null = null;
  const signedInUser = (): User => {
    const user = userNow();
    if (user === null) throw new AuthError("sessionRevoked");
    return user;
  };
  return {
    beginTotpEnrollment: async () => ({ secret: new Secret(SEED), account: signedInUser().username }),
    confirmTotpEnrollment: async () => void signedInUser(),
    setMfaPreference: async ({ enabled: on = [], disabled: off = [], preferred: chosen }) => {
      signedInUser();
      off.forEach((method) => enabled.delete(method));
      [...on, ...(chosen === undefined ? [] : [chosen])].forEach((method) => enabled.add(method));
      const stays = preferred !== null && enabled.has(preferred) ? preferred : null;
      preferred = chosen ?? stays;
    },
    getMfaPreference: async () => {
      signedInUser();
      return { enabled: [...enabled], preferred };
    },
  };
};

const SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

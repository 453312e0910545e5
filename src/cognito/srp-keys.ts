import type { SrpKeyPair } from "../srp/client.js";
import type { Dependencies } from "./dependencies.js";
import { toSrpAuthError } from "./to-srp-auth-error.js";

/** Makes SRP key pairs ahead of time. */
export interface SrpKeys {
  /** Makes one for later, unless one waits already. Never throws. */
  prepare(): void;
  /** The one that waits, or a new one; each is given once. Rejects with an `AuthError`. */
  take(): Promise<SrpKeyPair>;
}

/** Makes the keeper of one client. Loads nothing yet. */
export function createSrpKeys({ loadSrp }: Pick<Dependencies, "loadSrp">): SrpKeys {
  let waiting: Promise<SrpKeyPair> | null = null;

  const make = async (): Promise<SrpKeyPair> => {
    const { createKeyPair } = await loadSrp();
    try {
      return await createKeyPair();
    } catch (error) {
      throw toSrpAuthError(error);
    }
  };

  return {
    prepare: () => {
      waiting ??= make();
      waiting.catch(() => {
        waiting = null;
      });
    },
    take: () => {
      const taken = waiting ?? make();
      waiting = null;
      return taken;
    },
  };
}

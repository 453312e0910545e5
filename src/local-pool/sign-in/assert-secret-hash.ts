import { secretHash } from "../../srp/secret-hash.js";
import type { ClientModel } from "../description/pool-model.js";
import { ServiceError } from "../service-error.js";

/**
 * Throws `NotAuthorizedException` when the client has a secret and SECRET_HASH is not the hash over one of `usernames`:
 * base64(HMAC-SHA-256(client secret, username ‖ client id)).
 */
export const assertSecretHash = async (
  { id, secret }: ClientModel,
  usernames: readonly string[],
  given: string | undefined,
): Promise<void> => {
  if (secret === null) return;
  if (given === undefined || given === "")
    throw new ServiceError(
      "NotAuthorizedException",
      `Client ${id} is configured with secret but SECRET_HASH was not received`,
    );
  const hashes = usernames.map((username) => secretHash({ username, clientId: id, clientSecret: secret }));
  if (!(await Promise.all(hashes)).includes(given))
    throw new ServiceError("NotAuthorizedException", `Unable to verify secret hash for client ${id}`);
};

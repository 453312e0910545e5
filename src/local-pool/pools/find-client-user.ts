import type { ClientModel } from "../description/pool-model.js";
import { assertSecretHash } from "../sign-in/assert-secret-hash.js";
import type { PoolState, UserRecord, World } from "../state.js";
import { findUser } from "../users/find-user.js";
import { findClient } from "./find-client.js";

/** Whom an app asks about, and where. */
export interface ClientUser {
  readonly pool: PoolState;
  readonly client: ClientModel;
  /** Null: nobody has the name. */
  readonly user: UserRecord | null;
}

/** The app client of a call, checked by its secret hash, and the user that it names. */
export const findClientUser = async (
  world: World,
  {
    ClientId,
    Username,
    SecretHash,
  }: { readonly ClientId: string; readonly Username: string; readonly SecretHash: string | undefined },
): Promise<ClientUser> => {
  const { pool, client } = findClient(world, ClientId);
  await assertSecretHash(client, [Username], SecretHash);
  return { pool, client, user: findUser(pool, Username) ?? null };
};

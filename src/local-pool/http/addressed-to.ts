import type { Delivery } from "../outbox.js";
import type { World } from "../state.js";
import { findUser } from "../users/find-user.js";

/** Whose messages are asked for; what is left out is anybody's. */
export interface Addressee {
  /** By username, alias or sub in the message's own pool, or by the address itself. */
  readonly username?: string | undefined;
  readonly userPoolId?: string | undefined;
}

/** Whether a message is from that pool and went to that user. */
export function addressedTo(
  { pools }: World,
  { username, userPoolId }: Addressee,
  { userPoolId: origin, entry }: Delivery,
): boolean {
  if (userPoolId !== undefined && userPoolId !== origin) return false;
  if (username === undefined) return true;
  const pool = pools.find(({ model }) => model.id === origin);
  const named = pool === undefined ? undefined : findUser(pool, username)?.username;
  return [username, named].includes(entry.username) || entry.destination.toLowerCase() === username.toLowerCase();
}

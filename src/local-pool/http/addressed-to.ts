import type { OutboxEntry } from "../outbox.js";
import type { World } from "../state.js";
import { findUser } from "../users/find-user.js";

/** Whether a message went to the user whom `username` names: by username, alias or sub, or by the address itself. */
export function addressedTo(world: World, username: string, entry: OutboxEntry): boolean {
  const named = world.pools.flatMap((pool) => findUser(pool, username)?.username ?? []);
  return [username, ...named].includes(entry.username) || entry.destination.toLowerCase() === username.toLowerCase();
}

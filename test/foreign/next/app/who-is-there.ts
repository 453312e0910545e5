import type { User } from "latchkey";
import { headers } from "next/headers";

/** Whom the proxy in front of the server let in, as it says in a header of its own. */
export async function whoIsThere(): Promise<User | null> {
  const username = (await headers()).get("x-user");
  return username === null ? null : { username, sub: "1", attributes: {}, groups: [] };
}

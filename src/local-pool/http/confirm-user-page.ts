import { findClient } from "../pools/find-client.js";
import { refuse } from "../refuse.js";
import { ServiceError } from "../service-error.js";
import { confirmUser } from "../sign-up/confirm-user.js";
import type { World } from "../state.js";
import { findUser } from "../users/find-user.js";
import { corsHeaders } from "./cors-headers.js";
import type { PoolServer } from "./pool-server.js";

/** What a confirmation link leads to: confirms the sign-up, and says in a sentence whether it could. */
export async function confirmUserPage({ world }: PoolServer, { url }: Request): Promise<Response> {
  try {
    await world.queue.run(() => confirm(world, new URL(url).searchParams));
    return page(200, "Your registration has been confirmed!");
  } catch (error) {
    if (error instanceof ServiceError) return page(400, error.message);
    throw error;
  }
}

async function confirm(world: World, query: URLSearchParams): Promise<void> {
  const [clientId = "", username = "", code = ""] = ["client_id", "user_name", "confirmation_code"].map(
    (name) => query.get(name) ?? "",
  );
  const { pool, client } = findClient(world, clientId);
  const user = findUser(pool, username);
  if (user === undefined) throw refuse("CodeMismatch", "wrongConfirmation");
  await confirmUser({ world, pool, client }, user, { code, takesAliases: false, clientMetadata: new Map() });
}

// Plain text, since a sentence may quote what stood in the address.
function page(status: number, sentence: string): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", ...corsHeaders };
  return new Response(sentence, { status, headers });
}

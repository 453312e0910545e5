import type { ClientModel, PoolModel } from "../description/pool-model.js";
import type { Contact, UserRecord } from "../state.js";

/** A sign-up to be confirmed. */
export interface SignUpToConfirm {
  readonly pool: PoolModel;
  readonly client: ClientModel;
  readonly user: UserRecord;
  readonly contact: Contact;
  /** Where the pool is reached, e.g. `http://127.0.0.1:9230`. */
  readonly origin: string;
}

/** What makes a link of the code that confirms a sign-up; nothing where the code itself is sent: a text message never has a link. */
export const confirmationLink = ({
  pool,
  client,
  user,
  contact,
  origin,
}: SignUpToConfirm): { readonly link?: (code: string) => string } => {
  if (!pool.confirmsByLink || contact.attribute !== "email") return {};
  return {
    link: (code) => {
      const query = { client_id: client.id, user_name: user.username, confirmation_code: code };
      return `${origin}/confirmUser?${new URLSearchParams(query).toString()}`;
    },
  };
};

import type { MessageKind, OutboxEntry } from "../outbox.js";
import type { UserRecord } from "../state.js";

/** A message that is about to be delivered. */
export interface MessageToWrite {
  readonly kind: MessageKind;
  readonly user: UserRecord;
  readonly medium: OutboxEntry["medium"];
  /** The code, or the temporary password. */
  readonly code: string;
  /** The address that confirms instead of the code. */
  readonly link?: string;
  /** Only where the service passes it on to CustomMessage. */
  readonly clientMetadata?: ReadonlyMap<string, string>;
}

/** What somebody wrote, complete; a member is absent where they wrote none. */
export type WrittenMessage = Pick<OutboxEntry, "message" | "subject">;

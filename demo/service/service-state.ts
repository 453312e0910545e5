import type { OutboxEntry } from "latchkey/local-pool";
import type { ServiceMode } from "./service-modes.js";

/** What the page shows of the pool, for one situation. */
export interface ServiceState {
  readonly mode: ServiceMode;
  /** Delivered messages, newest first. */
  readonly outbox: readonly DeliveredMessage[];
  readonly authenticators: readonly Authenticator[];
  /** The calls that arrived, oldest first. */
  readonly calls: readonly ReceivedCall[];
}

/** A call of one of Cognito's operations. */
export interface ReceivedCall {
  readonly operation: string;
  /** The exception's name; null when there was none. */
  readonly error: string | null;
  /** False while the answer is still to come, and for good when the connection was cut. */
  readonly answered: boolean;
}

/** A message that the pool sent. */
export interface DeliveredMessage extends Pick<
  OutboxEntry,
  "at" | "username" | "medium" | "destination" | "kind" | "code"
> {
  /** What to open in place of typing the code; `null` as a rule. */
  readonly link: string | null;
}

/** A person's authenticator app. */
export interface Authenticator {
  readonly username: string;
  /** Six digits. */
  readonly code: string;
  /** Until the next code, 1 to 30. */
  readonly secondsLeft: number;
  /** False while it is being set up. */
  readonly verified: boolean;
}

import type { ServiceMode } from "./service-modes.js";

/** What the page shows of the pool, for one situation. */
export interface ServiceState {
  readonly mode: ServiceMode;
  /** Delivered messages, newest first. */
  readonly outbox: readonly DeliveredCode[];
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
export interface DeliveredCode {
  /** Epoch milliseconds by the pool's clock. */
  readonly at: number;
  readonly medium: "EMAIL" | "SMS";
  readonly destination: string;
  readonly code: string;
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

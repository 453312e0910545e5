/** Why a message was sent: the trigger source of `CustomMessage_…` without its prefix. */
export type MessageKind =
  | "SignUp"
  | "ResendCode"
  | "ForgotPassword"
  | "UpdateUserAttribute"
  | "VerifyUserAttribute"
  | "AdminCreateUser"
  | "Authentication";

/** A message that the pool delivered. */
export interface OutboxEntry {
  /** Epoch milliseconds by the pool's clock. */
  readonly at: number;
  /** The real username: with `UsernameAttributes` the sub. */
  readonly username: string;
  readonly medium: "EMAIL" | "SMS";
  /** The whole address, not masked. */
  readonly destination: string;
  readonly kind: MessageKind;
  /** The code, or the temporary password of `AdminCreateUser`. */
  readonly code: string;
}

/** Everything that the pool delivered, oldest first. */
export interface Outbox {
  readonly entries: readonly OutboxEntry[];
  /** Adds an entry and tells the subscribers. */
  deliver(entry: OutboxEntry): void;
  /** Calls `listener` with every entry to come; the answer ends that. */
  subscribe(listener: (entry: OutboxEntry) => void): () => void;
  /** Forgets the entries; subscribers stay. */
  clear(): void;
}

/** An empty outbox. */
export const createOutbox = (): Outbox => {
  const entries: OutboxEntry[] = [];
  const listeners = new Set<(entry: OutboxEntry) => void>();
  return {
    entries,
    deliver: (entry) => {
      entries.push(entry);
      for (const listener of listeners) listener(entry);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: () => {
      entries.length = 0;
    },
  };
};

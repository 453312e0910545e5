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
  /** The channel. */
  readonly medium: "EMAIL" | "SMS";
  /** The whole address, not masked. */
  readonly destination: string;
  /** Why it was sent. */
  readonly kind: MessageKind;
  /** The code, or the temporary password of `AdminCreateUser`. `GET /_pool/outbox` gives either this or the link. */
  readonly code: string;
  /** What confirms a sign-up with one click, where the pool confirms by link. */
  readonly link?: string;
  /** An e-mail's subject as the trigger CustomMessage or the pool's description wrote it. */
  readonly subject?: string;
  /** The text as the trigger CustomMessage or the pool's description wrote it. */
  readonly message?: string;
}

/** A message with the pool that it is from: users of two pools may share a name. */
export interface Delivery {
  readonly userPoolId: string;
  readonly entry: OutboxEntry;
}

/** What the pools delivered of late, oldest first: the older half is forgotten whenever there are 10,000 messages. */
export interface Outbox {
  readonly deliveries: readonly Delivery[];
  /** Adds a message and tells the subscribers. */
  deliver(userPoolId: string, entry: OutboxEntry): void;
  /** Calls `listener` with every message to come; the answer ends that. */
  subscribe(listener: (delivery: Delivery) => void): () => void;
  /** Forgets the messages; subscribers stay. */
  clear(): void;
}

const MOST = 10_000;

/** An empty outbox. */
export const createOutbox = (): Outbox => {
  const deliveries: Delivery[] = [];
  const listeners = new Set<(delivery: Delivery) => void>();
  return {
    deliveries,
    deliver: (userPoolId, entry) => {
      const delivery = { userPoolId, entry };
      if (deliveries.length >= MOST) deliveries.splice(0, MOST / 2);
      deliveries.push(delivery);
      for (const listener of listeners) listener(delivery);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: () => {
      deliveries.length = 0;
    },
  };
};

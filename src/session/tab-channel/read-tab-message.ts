import type { SignedOutReason } from "../../protocol/outcome.js";
import type { TabMessage } from "./tab-message.js";
import { TAB_MESSAGE_VERSION } from "./tab-message.js";

const LONGEST_TEXT = 2048;

type Texts = {
  [Type in TabMessage["type"]]: Readonly<Record<Exclude<keyof Extract<TabMessage, { type: Type }>, "type">, true>>;
};

/** The members of each message beside its type: texts all of them. */
const TEXTS = {
  sessionChanged: {},
  signedOut: { sub: true, signIn: true, reason: true },
  confirmed: { username: true },
  passwordChanged: { username: true },
} satisfies Texts;

const REASONS = {
  none: true,
  signOut: true,
  sessionRevoked: true,
  unreadable: true,
  replaced: true,
} satisfies Readonly<Record<SignedOutReason, true>>;

const NAMES: ReadonlyMap<unknown, readonly string[]> = new Map(
  Object.entries(TEXTS).map(([type, texts]) => [type, Object.keys(texts)]),
);

/**
 * Reads what came from another tab: a new object with the members of its type and no others, or `null` for anything that is no
 * message. Looks at own members only and calls no getter.
 */
export function readTabMessage(value: unknown): TabMessage | null {
  const type = member(value, "type");
  const names = NAMES.get(type);
  if (names === undefined || member(value, "version") !== TAB_MESSAGE_VERSION) {
    return null;
  }
  const texts = names.map((name) => [name, member(value, name)] as const);
  if (!texts.every(([name, text]) => isText(text) && (name !== "reason" || Object.hasOwn(REASONS, text)))) {
    return null;
  }
  // SAFETY: the type is a key of the table, and every member that the table names for it was just checked.
  return { type, ...Object.fromEntries(texts) } as TabMessage;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_TEXT;
}

import { createListeners } from "../../protocol/listeners.js";
import { readTabMessage } from "./read-tab-message.js";
import type { TabMessage } from "./tab-message.js";
import { TAB_MESSAGE_VERSION } from "./tab-message.js";

/** What the tabs of one app client tell each other. */
export interface TabChannel {
  /** Tells the other tabs. What is no {@link TabMessage} is not told, members that it does not have are left out. */
  tell(message: TabMessage): void;
  /** Calls `listener` with what other tabs tell; returns the way to stop. */
  listen(listener: (message: TabMessage) => void): () => void;
  /** The end: nothing is told or heard any more. */
  close(): void;
}

/**
 * Opens a channel to the tabs of this origin that open one of the same name, by convention `latchkey.<clientId>`. Silent where
 * the browser has none. It is closed while the page lies in the back/forward cache; who comes back from there is told
 * `sessionChanged`, whatever happened.
 */
export function createTabChannel(name: string): TabChannel {
  const { subscribe, tell } = createListeners();
  let heard: TabMessage | null = null;
  const spread = (message: TabMessage | null): void => {
    heard = message;
    tell();
  };
  const open = (): BroadcastChannel | null => openChannel(name, (value) => spread(readTabMessage(value)));
  let channel = open();
  const leave = (): void => {
    channel?.close();
    channel = null;
  };
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    channel ??= open();
    spread(persisted ? { type: "sessionChanged" } : null);
  };
  const page = typeof window === "undefined" ? null : window;
  page?.addEventListener("pagehide", leave);
  page?.addEventListener("pageshow", comeBack);
  return {
    tell: (message) => post(channel, message),
    listen: (hear) => subscribe(() => heard !== null && hear(heard)),
    close: () => {
      page?.removeEventListener("pagehide", leave);
      page?.removeEventListener("pageshow", comeBack);
      leave();
    },
  };
}

function openChannel(name: string, hear: (value: unknown) => void): BroadcastChannel | null {
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener("message", ({ data: value }: MessageEvent<unknown>) => hear(value));
    // In Node a channel would keep the process alive.
    if ("unref" in channel && typeof channel.unref === "function") channel.unref();
    return channel;
  } catch {
    return null;
  }
}

function post(channel: BroadcastChannel | null, message: TabMessage): void {
  const checked = readTabMessage({ ...message, version: TAB_MESSAGE_VERSION });
  if (checked !== null) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes none.
    channel?.postMessage({ ...checked, version: TAB_MESSAGE_VERSION });
  }
}

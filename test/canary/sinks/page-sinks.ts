import { vi } from "vitest";
import { textsIn } from "../texts-in.js";
import type { Sink } from "./sink.js";

/** The cookies that scripts can read, and all that scripts ever wrote. */
export const cookieSink = (): Sink => {
  const spy = vi.spyOn(document, "cookie", "set");
  return { read: () => [document.cookie, ...textsIn(spy.mock.calls)], close: () => spy.mockRestore() };
};

/** The state of the present entry of the history, and every state and address that was ever put there. */
export const historySink = (): Sink => {
  const spies = [vi.spyOn(history, "pushState"), vi.spyOn(history, "replaceState")];
  return {
    read: () => textsIn(history.state, ...spies.map(({ mock }) => mock.calls)),
    close: () => spies.forEach((spy) => spy.mockRestore()),
  };
};

/** The page's address, its base and where it came from. */
export const addressSink = (): Sink => ({
  read: () => [location.href, document.baseURI, document.referrer].flatMap((address) => [address, decodeURI(address)]),
});

export const titleSink = (): Sink => ({ read: () => [document.title] });

/** Survives the page, and is told to the next one in this tab. */
export const windowNameSink = (): Sink => ({ read: () => [window.name] });

/** Names that were added to the window, and all that hangs on them. */
export const globalSink = (): Sink => {
  const before = new Set(Reflect.ownKeys(window));
  return {
    read: () =>
      Reflect.ownKeys(window)
        .filter((name) => !before.has(name))
        .flatMap((name) => textsIn(name, Reflect.get(window, name))),
  };
};

/** What the browser noted of requests, marks and measures. */
export const performanceSink = (): Sink => ({
  read: () => performance.getEntries().flatMap((entry) => textsIn(entry.toJSON(), Reflect.get(entry, "detail"))),
});

/** Every message to other tabs. The test runner's own channels are not the page's. */
export const channelSink = (): Sink => {
  const spy = vi.spyOn(BroadcastChannel.prototype, "postMessage");
  return {
    read: () => {
      const names = spy.mock.contexts.map((channel) => String(Reflect.get(Object(channel), "name")));
      return names.flatMap((name, index) => (name.startsWith("vitest:") ? [] : textsIn(name, spy.mock.calls[index])));
    },
    close: () => spy.mockRestore(),
  };
};

/** Whatever was thrown and caught by nobody: that is what error reporters send away. */
export const errorSink = (): Sink => {
  const texts: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    texts.push(...textsIn(event instanceof ErrorEvent ? [event.message, event.error] : event.reason));
  };
  window.addEventListener("error", note, true);
  window.addEventListener("unhandledrejection", note, true);
  return {
    read: () => texts,
    close: () => {
      window.removeEventListener("error", note, true);
      window.removeEventListener("unhandledrejection", note, true);
    },
  };
};

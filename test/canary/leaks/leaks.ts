import { createActor, createMachine } from "xstate";
import { AuthError } from "../../../src/protocol/auth-error.js";
import { call } from "../../local-pool/outside/call.js";
import { answerOf } from "../answer-of.js";
import type { SinkName } from "../cast-net.js";
import { consoleMethods } from "../sinks/console-methods.js";
import { domLeaks } from "./dom-leaks.js";
import type { Leak, Leaks } from "./leak.js";
import { reactLeaks } from "./react-leaks.js";
import { storageLeaks } from "./storage-leaks.js";

/** For every sink, ways in which a secret could get there: the net must find each of them. */
export const leaks: { readonly [Name in SinkName]: Leaks } = {
  inspector: { "an event named by what was typed": (secret) => runChart({ type: secret }) },
  inspection: { "an event that carries it unboxed": (secret) => runChart({ type: "submit", password: secret }) },
  snapshots: { "the chart's memory": (secret) => runChart({ type: "submit" }, { password: secret }) },
  react: reactLeaks,
  localStorage: {
    ...storageLeaks(() => localStorage),
    "a Session in the storage that is not the tab's": (secret) =>
      localStorage.setItem("latchkey.canary.challenge", JSON.stringify({ session: secret })),
  },
  sessionStorage: {
    ...storageLeaks(() => sessionStorage),
    "a token in the storage that was not chosen": (secret) =>
      sessionStorage.setItem("latchkey.canary", JSON.stringify({ idToken: secret })),
  },
  indexedDB: {
    "a record": async (secret) => {
      const opening = indexedDB.open("leak");
      opening.addEventListener("upgradeneeded", () =>
        opening.result.createObjectStore("notes", { autoIncrement: true }),
      );
      const database = await answerOf(opening);
      await answerOf(
        database
          .transaction("notes", "readwrite")
          .objectStore("notes")
          .add({ note: { typed: secret } }),
      );
      database.close();
      return async () => void (await answerOf(indexedDB.deleteDatabase("leak")));
    },
  },
  cookies: {
    "a cookie": (secret) => {
      document.cookie = `leak=${encodeURIComponent(secret)}`;
      return () => (document.cookie = "leak=; max-age=0");
    },
    "a cookie that is gone again": (secret) => {
      document.cookie = `leak=${encodeURIComponent(secret)}; max-age=0`;
    },
  },
  history: {
    "a state": (secret) => {
      history.replaceState({ form: { password: secret } }, "");
      return () => history.replaceState(null, "");
    },
    "an address that is gone again": (secret) => {
      const { href } = location;
      history.replaceState(null, "", `?password=${encodeURIComponent(secret)}`);
      history.replaceState(null, "", href);
    },
  },
  address: {
    "a fragment": (secret) => {
      const { href } = location;
      location.hash = secret;
      return () => history.replaceState(null, "", href);
    },
  },
  title: {
    "the title": (secret) => {
      document.title = `Code ${secret}`;
      return () => (document.title = "");
    },
  },
  windowName: {
    "the window's name": (secret) => {
      const { name } = window;
      window.name = JSON.stringify({ typed: secret });
      return () => (window.name = name);
    },
  },
  globals: {
    "a name on the window": (secret) => {
      Reflect.set(window, "__leak", { attempt: { password: secret } });
      return () => Reflect.deleteProperty(window, "__leak");
    },
  },
  console: {
    ...Object.fromEntries(
      consoleMethods.map((method): [string, Leak] => [
        `console.${method}`,
        (secret) => Reflect.apply(console[method], console, [secret]),
      ]),
    ),
    "an object that is logged": (secret) => console.log({ step: { password: secret } }),
    "an error that is logged": (secret) => console.error(new Error("refused", { cause: { message: secret } })),
  },
  ...domLeaks,
  channels: {
    "a message to other tabs": (secret) => {
      const channel = new BroadcastChannel("latchkey");
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes none.
      channel.postMessage({ signedIn: { token: secret } });
      channel.close();
    },
  },
  errors: {
    "an error that nobody caught": (secret) =>
      throwAway(new ErrorEvent("error", { error: new Error(`bad ${secret}`) })),
    "a cause, deep down": (secret) =>
      throwAway(new ErrorEvent("error", { error: new Error("bad", { cause: { cause: { body: secret } } }) })),
    "a rejection that nobody caught": (secret) =>
      throwAway(
        new PromiseRejectionEvent("unhandledrejection", { promise: new Promise(() => {}), reason: { typed: secret } }),
      ),
  },
  callbacks: {
    "an error's text": (secret, { net }) =>
      net.told(new AuthError("unknown", { cause: { name: "X", message: secret } })),
    "a member of a step": (secret, { net }) => net.told({ name: "confirmTotp", typed: secret }),
  },
  performance: {
    "the address of a resource": async (secret) => {
      await fetch(`data:,${encodeURIComponent(secret)}`).catch(() => undefined);
      performance.mark(`sent ${encodeURIComponent(secret)}`);
      return () => performance.clearMarks();
    },
    "the detail of a mark": (secret) => {
      performance.mark("submit", { detail: { typed: secret } });
      return () => performance.clearMarks();
    },
  },
  requestLog: {
    "a name that was a password": async (secret, { pool }) => {
      const AuthParameters = { USERNAME: secret };
      await call(pool, "InitiateAuth", { AuthFlow: "USER_PASSWORD_AUTH", ClientId: "canary", AuthParameters });
    },
  },
};

function runChart(event: { readonly type: string; readonly [fact: string]: string }, context: object = {}): () => void {
  const actor = createActor(createMachine({ context, on: { "*": {} } }));
  actor.start();
  actor.send(event);
  return () => actor.stop();
}

// The net hears it first; the test runner must not hear of it at all.
function throwAway(event: Event): void {
  window.addEventListener(event.type, (heard) => heard.stopImmediatePropagation(), { capture: true, once: true });
  window.dispatchEvent(event);
}

import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cdp } from "vitest/browser";
import { cognito } from "../../src/cognito/index.js";
import { AuthGate, AuthProvider, SignedIn, SignedOut, SignIn } from "../../src/index.js";
import { createLocalPool } from "../../src/local-pool/index.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import { testUser } from "../../src/testing/test-user.js";
import { countListeners } from "./count-listeners.js";
import type { ListenerCount } from "./count-listeners.js";
import { Shown } from "./show-step.js";
import { shownSteps } from "./steps.js";

interface Counters {
  readonly nodes: number;
  readonly jsEventListeners: number;
}

let listeners: ListenerCount;
beforeEach(() => void (listeners = countListeners()));
afterEach(() => listeners.stop());

/** What the browser itself counts, rubbish left out. */
const domCounters = async (): Promise<Counters> => {
  await new Promise((resolve) => void requestAnimationFrame(resolve));
  await cdp().send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners }: Counters = await cdp().send("Memory.getDOMCounters");
  return { nodes, jsEventListeners };
};

const turn = () => new Promise((resolve) => void setTimeout(resolve));
const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await turn();
};

/** What is mounted, and what a person then does until it is taken away again. */
interface Scene {
  readonly element: ReactElement;
  readonly act: () => Promise<void>;
}

const mountOnce = async ({ element, act }: Scene): Promise<void> => {
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container);
  root.render(element);
  await act();
  root.unmount();
  container.remove();
  await turn();
};

/** Mounts and unmounts: the first times load code and fill caches, the others must leave the page as it was. */
const expectNothingLeft = async (times: number, scene: Scene): Promise<void> => {
  for (let warmUp = 0; warmUp < 3; warmUp += 1) await mountOnce(scene);
  const before = listeners.live();
  const growth = async (): Promise<number> => {
    const { nodes, jsEventListeners } = await domCounters();
    for (let time = 0; time < times; time += 1) await mountOnce(scene);
    const now = await domCounters();
    return Math.max(now.nodes - nodes, now.jsEventListeners - jsEventListeners);
  };
  // What every mount leaves shows in every round; a cache that fills, or a tree that React holds a little longer, in one.
  await vi.waitFor(async () => expect(await growth()).toBeLessThan(times), { timeout: 30_000 });
  expect(listeners.live()).toEqual(before);
};

const untilHeading = () => until(() => document.querySelector("h1, h2") !== null);
const untilReady = () => until(() => document.querySelector("[aria-busy=true]") === null);

describe("100 mounts and unmounts leave no node and no listener", () => {
  test("of the first form, whose client lives on", async () => {
    const client = cognito({ userPoolId: "eu-west-1_AbCdEf123", clientId: "client1", storage: "memory" });
    const element = (
      <AuthProvider client={client}>
        <SignIn />
      </AuthProvider>
    );
    await expectNothingLeft(100, { element, act: () => untilHeading().then(untilReady) });
  });

  test("of guards and of what they guard", async () => {
    const element = (
      <AuthProvider client={fakeClient({ signedInAs: testUser() })}>
        <SignedIn>
          <h2>In</h2>
        </SignedIn>
        <SignedOut>Out</SignedOut>
        <AuthGate>{({ user }) => <p>{user.username}</p>}</AuthGate>
      </AuthProvider>
    );
    await expectNothingLeft(100, { element, act: untilHeading });
  });
});

describe("10 mounts and unmounts leave no node and no listener", () => {
  test.each(shownSteps)("of the screen $name", async (step) => {
    await expectNothingLeft(10, { element: <Shown step={step} />, act: untilHeading });
  });

  test("of a form that signed somebody in and out again", async () => {
    const pool = createLocalPool();
    const client = cognito({ ...pool.clientOptions(), storage: "memory" });
    const element = (
      <AuthProvider client={client}>
        <AuthGate>{({ user }) => <p>{user.username}</p>}</AuthGate>
      </AuthProvider>
    );
    const signInAndOut = async (): Promise<void> => {
      await untilHeading();
      await untilReady();
      const [username, password] = document.querySelectorAll<HTMLInputElement>("form input:not([hidden])");
      if (!username || !password) throw new Error("There is no form to sign in by.");
      username.value = "ada";
      password.value = "Lovelace-1815!";
      username.form?.requestSubmit();
      await until(() => client.current.status === "signedIn");
      await client.signOut();
      await untilHeading();
    };
    await expectNothingLeft(10, { element, act: signInAndOut });
  });
});

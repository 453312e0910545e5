import { expect, test, vi } from "vitest";
import { createAccountStore } from "../../src/headless/account-store.js";
import { AuthError } from "../../src/protocol/auth-error.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import { testUser } from "../../src/testing/test-user.js";

const grace = testUser({ username: "grace" });

/** A store that somebody listens to, of a client whose one call fails when the test says so. */
const failing = () => {
  const fails: ((error: AuthError) => void)[] = [];
  const changePassword = () => new Promise<void>((_, reject) => fails.push(reject));
  const client = fakeClient({ signedInAs: testUser(), account: { changePassword } });
  const store = createAccountStore(client);
  const heard = vi.fn();
  const stop = store.subscribe(heard);
  return {
    client,
    store,
    heard,
    stop,
    change: () => store.commands.changePassword({ currentPassword: "one", newPassword: "two" }),
    fail: async () => {
      await vi.waitFor(() => expect(fails).toHaveLength(1));
      fails[0]?.(new AuthError("invalidCredentials"));
    },
  };
};

test("an error does not outlive the person whose command it was", async () => {
  const { client, store, heard, change, fail } = failing();
  const changing = change();
  await fail();
  expect((await changing).error?.code).toBe("invalidCredentials");
  expect(store.getState().error?.code).toBe("invalidCredentials");
  heard.mockClear();
  await client.signOut();
  expect(store.getState().error).toBeNull();
  expect(heard).toHaveBeenCalled();
});

test("nor is one shown to the next person that comes late", async () => {
  const { client, store, change, fail } = failing();
  const changing = change();
  await vi.waitFor(() => expect(store.getState().pending).toBe(true));
  await client.signOut();
  client.signIn(grace);
  await fail();
  expect((await changing).error?.code).toBe("invalidCredentials");
  expect(store.getState()).toEqual({ pending: false, command: null, error: null });
});

test("who has stopped to listen is told nothing of that either", async () => {
  const { client, heard, stop, change, fail } = failing();
  const changing = change();
  await fail();
  await changing;
  stop();
  heard.mockClear();
  await client.signOut();
  expect(heard).not.toHaveBeenCalled();
});

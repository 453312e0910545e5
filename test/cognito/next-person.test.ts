import { describe, expect, test, vi } from "vitest";
import { cognito } from "../../src/cognito/index.js";
import { createAuthFlow } from "../../src/flow/index.js";
import type { StoredSession } from "../../src/session/session-store.js";
import { at } from "./faulty-flow.js";
import { newcomer } from "./newcomer.js";
import { PASSWORD } from "./pooled-client.js";

const UserAttributes = [{ Name: "email", Value: "ada@example.com" }];

/** Ada is signed in, and Bob has an account. */
const adaAndBob = async () => {
  const made = newcomer();
  await made.signUp("bob");
  await made.confirm("bob");
  made.attempt.end();
  const become = async (username: string) => {
    made.attempt.end();
    await made.signIn(username);
    made.attempt.complete();
  };
  await made.client.signOut({ scope: "local" });
  await become("ada");
  return { ...made, become };
};

const deletions = ({ pool }: Pick<ReturnType<typeof newcomer>, "pool">) =>
  pool.requests.all.filter(({ operation }) => operation === "DeleteUser");

describe("what one person asked for is not done to the next", () => {
  test("while the token is renewed", async () => {
    const made = await adaAndBob();
    const { client, pool, become } = made;
    await client.account.getAttributes();
    made.advance(3_700);
    pool.faults.add({ operation: "GetTokensFromRefreshToken", kind: "latency", milliseconds: 300, times: 1 });
    const deleting = client.account.deleteAccount();
    const answered = deleting.then(
      () => null,
      (error: unknown) => error,
    );
    await vi.waitFor(() => expect(pool.requests.all.at(-1)).toMatchObject({ operation: "GetTokensFromRefreshToken" }));
    await client.signOut({ scope: "local" });
    await become("bob");
    expect(await answered).toMatchObject({ code: "sessionRevoked" });
    expect(deletions(made)).toEqual([]);
    expect(client.current.user?.username).toBe("bob");
  });
});

/** A flow that stands on the first step after sign-in, over a store that can be looked into. */
const begin = async () => {
  const entry: { kept: StoredSession | null } = { kept: null };
  const storage = {
    read: () => entry.kept,
    write: (session: StoredSession) => void (entry.kept = session),
    clear: () => void (entry.kept = null),
  };
  const made = newcomer({ user: { UserAttributes }, options: { storage } });
  const flow = createAuthFlow(made.client, { now: () => made.pool.clock.now() });
  await vi.waitFor(() => at(flow, "enterCredentials"));
  await at(flow, "enterCredentials").submit({ username: "ada", password: PASSWORD });
  expect(entry.kept).not.toBeNull();
  return { ...made, flow, entry, storage };
};

describe("nobody stays signed in behind a form that says the contrary", () => {
  test("a refusal after the tokens came forgets them, here and in the store", async () => {
    const { flow, client, pool, entry, storage } = await begin();
    pool.users.set("ada", { enabled: false });
    await at(flow, "chooseContactToVerify").submit({ attribute: "email" });
    expect(at(flow, "enterCredentials").error).toMatchObject({ code: "userDisabled" });
    expect(await client.getAccessToken()).toBeNull();
    await vi.waitFor(() => expect(entry.kept).toBeNull());
    expect((await cognito({ ...pool.clientOptions(), storage }).ready()).status).toBe("signedOut");
    flow.stop();
  });

  test("so does a flow that stops before the session began", async () => {
    const { flow, client, entry } = await begin();
    flow.stop();
    expect(await client.getAccessToken()).toBeNull();
    await vi.waitFor(() => expect(entry.kept).toBeNull());
  });
});

import { act, cleanup, renderHook } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import type { AccountResult, UseAccount } from "../../src/headless/index.js";
import { AuthProvider, useAccount, useUser } from "../../src/headless/index.js";
import type { AuthClient } from "../../src/protocol/auth-client.js";
import { AuthError } from "../../src/protocol/auth-error.js";
import { createTestClient, fakeClient, testPassword, testUser } from "../../src/testing/index.js";

const next = "Lovelace-1843?";

const mount = (client: AuthClient) => {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <AuthProvider client={client}>{children}</AuthProvider>
    </StrictMode>
  );
  return renderHook(() => ({ account: useAccount(), user: useUser() }), { wrapper });
};

/** Somebody who is signed in to a real pool, and their account. */
const signedIn = async () => {
  const client = createTestClient({ signedInAs: "ada" });
  await client.ready();
  const { result, unmount } = mount(client);
  const run = <Value,>(command: (account: UseAccount) => Promise<Value>): Promise<Value> =>
    act(() => command(result.current.account));
  return { client, result, unmount, run };
};

/** A client whose one call waits for the test. */
const held = () => {
  const settle = { resolve: () => {}, reject: (_error: AuthError) => {} };
  const changePassword = vi.fn<() => Promise<void>>(
    () => new Promise((resolve, reject) => Object.assign(settle, { resolve, reject })),
  );
  const client = fakeClient({ signedInAs: testUser(), account: { changePassword } });
  return { client, settle, changePassword };
};

afterEach(cleanup);

describe("useAccount", () => {
  test("B47: changes the password; whoever signs in next does so with the new one", async () => {
    const { client, run, result } = await signedIn();
    const passwords = { currentPassword: testPassword, newPassword: next };
    await expect(run((account) => account.changePassword(passwords))).resolves.toEqual({
      error: null,
      value: undefined,
    });
    expect(result.current.account).toMatchObject({ pending: false, command: null, error: null });
    expect(client.current.status).toBe("signedIn");
    await expect(run((account) => account.changePassword(passwords))).resolves.toMatchObject({
      error: { code: "invalidCredentials", field: "currentPassword" },
    });
  });

  test.each([
    ["a wrong present one", "not-Lovelace-1!", next, "invalidCredentials", "currentPassword"],
    ["a weak new one", testPassword, "short", "passwordPolicy", "newPassword"],
    ["a blank at its end", testPassword, `${next} `, "invalidInput", "newPassword"],
  ])("B47: %s is said at its field, keeps the session and is gone with an edit", async (_what, ...given) => {
    const [currentPassword, newPassword, code, field] = given;
    const { client, run, result } = await signedIn();
    const before = client.current;
    const outcome = await run((account) => account.changePassword({ currentPassword, newPassword }));
    expect(outcome.error).toMatchObject({ code, field });
    expect(result.current.account.error).toBe(outcome.error);
    expect(client.current).toBe(before);
    act(() => result.current.account.clearError());
    expect(result.current.account.error).toBeNull();
  });

  test("B48: deletes the account, and nobody is signed in any more", async () => {
    const { client, run, result } = await signedIn();
    client.pool.faults.add({ operation: "DeleteUser", kind: "throttle", times: 1 });
    await expect(run((account) => account.deleteAccount())).resolves.toMatchObject({ error: { code: "throttled" } });
    expect(result.current.user?.username).toBe("ada");
    await expect(run((account) => account.deleteAccount())).resolves.toMatchObject({ error: null });
    expect(result.current.user).toBeNull();
    expect(() => client.pool.users.get("ada")).toThrow("ada");
  });

  test("B6: the user follows a change of attributes", async () => {
    const { run, result, client } = await signedIn();
    const changed = await run((account) => account.updateAttributes({ email: "new@example.com", given_name: "Ada" }));
    expect(changed).toEqual({ error: null, value: { email: { medium: "EMAIL", destination: "n***@e***" } } });
    expect(result.current.user?.attributes).toMatchObject({ email: "new@example.com", email_verified: "false" });
    const code = client.pool.outbox.all.at(-1)?.code ?? "";
    await run((account) =>
      account.confirmAttribute({ attribute: "email", code: ` ${code.slice(0, 3)}-${code.slice(3)}` }),
    );
    expect(result.current.user?.attributes).toMatchObject({ email_verified: "true" });
    const read = await run((account) => account.getAttributes());
    expect(read.value).toMatchObject({ email: "new@example.com", given_name: "Ada" });
  });

  test("names the command that is under way, and sends one at a time", async () => {
    const { client, settle, changePassword } = held();
    const { result } = mount(client);
    const { account } = result.current;
    let first: Promise<AccountResult<void>> | null = null;
    act(() => void (first = account.changePassword({ newPassword: next })));
    expect(result.current.account).toMatchObject({ pending: true, command: "changePassword", error: null });
    const twice = await account.changePassword({ newPassword: next });
    expect(twice).toMatchObject({ error: { code: "throttled", cause: { name: "CommandPending" } }, value: null });
    await vi.waitFor(() => expect(changePassword).toHaveBeenCalledTimes(1));
    await act(async () => {
      settle.resolve();
      await first;
    });
    expect(result.current.account).toMatchObject({ pending: false, command: null, error: null });
    expect(changePassword).toHaveBeenCalledTimes(1);
  });

  test("lets go of what is under way when it unmounts: the caller has its result, nobody renders again", async () => {
    const { client, settle, changePassword } = held();
    const console = vi.spyOn(globalThis.console, "error");
    const { result, unmount } = mount(client);
    let outcome: Promise<AccountResult<void>> | null = null;
    act(() => void (outcome = result.current.account.changePassword({ newPassword: next })));
    const last = result.current;
    await vi.waitFor(() => expect(changePassword).toHaveBeenCalled());
    unmount();
    settle.reject(new AuthError("offline"));
    await expect(outcome).resolves.toMatchObject({ error: { code: "offline" } });
    expect(result.current).toBe(last);
    expect(console).not.toHaveBeenCalled();
    console.mockRestore();
  });

  test("is nobody's where nobody is signed in, also while a sign-in is not complete", async () => {
    const changePassword = vi.fn<() => Promise<void>>();
    const client = fakeClient({ account: { changePassword } });
    const { result } = mount(client);
    const outcome = await act(() => result.current.account.changePassword({ newPassword: next }));
    expect(outcome.error).toMatchObject({ code: "sessionRevoked" });
    expect(changePassword).not.toHaveBeenCalled();
  });

  test("whatever else is thrown is unknown", async () => {
    const client = fakeClient({
      signedInAs: testUser(),
      account: { getAttributes: () => Promise.reject(new TypeError()) },
    });
    const { result } = mount(client);
    const outcome = await act(() => result.current.account.getAttributes());
    expect(outcome.error).toMatchObject({ code: "unknown" });
  });

  test("stays the same object until something changes", () => {
    const { result, rerender } = mount(fakeClient({ signedInAs: testUser() }));
    const before = result.current.account;
    rerender();
    expect(result.current.account).toBe(before);
  });

  test("what a command gives is known where there is no error", () => {
    expectTypeOf<Awaited<ReturnType<UseAccount["getAttributes"]>>>().toEqualTypeOf<
      AccountResult<Readonly<Record<string, string>>>
    >();
  });
});

import { cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { AuthProvider } from "../../src/headless/index.js";
import { Secret } from "../../src/protocol/secret.js";
import type { AuthSettings } from "../../src/protocol/settings.js";
import type { Script } from "../../src/testing/scripted-backend.js";
import { notedDoor } from "./noted-door.js";
import { challenges, nobody, outcomes, pose } from "./outcomes.js";
import { sessionClient } from "./session-client.js";

const mount = (script: Script, settings: AuthSettings = {}) => {
  const door = notedDoor();
  const { client, backend } = sessionClient(script, settings);
  const app = (child: ReactElement | null) => (
    <StrictMode>
      <AuthProvider client={client}>{child}</AuthProvider>
    </StrictMode>
  );
  const { rerender } = render(app(null));
  return {
    ...door,
    client,
    show: (child: ReactElement | null) => rerender(app(child)),
    sent: () => backend.requests.map(({ type }) => type),
  };
};

afterEach(cleanup);

describe("a door that mounts", () => {
  test.each([
    ["signIn", "enterCredentials"],
    ["signUp", "signUp"],
    ["resetPassword", "requestPasswordReset"],
  ] as const)("%s: shows its own step first and last, restores once and sends nothing else", async (kind, name) => {
    const { Door, seen, show, sent, standsOn } = mount([nobody]);
    show(<Door kind={kind} />);
    expect(new Set(seen)).toHaveLength(1);
    expect(seen[0]).toMatchObject({ name: "restoring", entrance: name, pending: true });
    await standsOn(name);
    expect(seen.every((step) => step?.name === name || (step?.name === "restoring" && step.entrance === name))).toBe(
      true,
    );
    expect(sent()).toEqual(["restore"]);
  });

  test("moves an attempt that rests elsewhere, and shows the form before for no moment", async () => {
    const { Door, seen, show, sent, standsOn } = mount([nobody]);
    show(<Door key="1" kind="signIn" />);
    await standsOn("enterCredentials");
    seen.length = 0;
    show(<Door key="2" kind="signUp" />);
    await standsOn("signUp");
    expect(seen.map((step) => step?.name)).not.toContain("enterCredentials");
    show(<Door key="3" kind="resetPassword" />);
    await standsOn("requestPasswordReset");
    show(<Door key="4" kind="signIn" />);
    await standsOn("enterCredentials");
    expect(sent()).toEqual(["restore"]);
  });

  test("never disturbs a challenge", async () => {
    const { Door, on, show, sent, standsOn } = mount([nobody, pose(challenges.SOFTWARE_TOKEN_MFA.plain)]);
    show(<Door key="1" kind="signIn" />);
    await standsOn("enterCredentials");
    await on("enterCredentials").submit({ username: "ada", password: "Lovelace-1815!" });
    await standsOn("confirmTotp");
    show(<Door key="2" kind="signUp" username="grace" />);
    await standsOn("confirmTotp");
    expect(on("confirmTotp").identifier).toBe("ada");
    expect(sent()).toEqual(["restore", "initiateAuth"]);
  });

  test("never disturbs a request that is under way", async () => {
    const { Door, on, show, sent, standsOn } = mount([nobody, "never"]);
    show(<Door key="1" kind="signUp" />);
    await standsOn("signUp");
    void on("signUp").submit({ username: "ada", password: "Lovelace-1815!" });
    await expect.poll(sent).toEqual(["restore", "signUp"]);
    show(<Door key="2" kind="signIn" />);
    await standsOn("signUp");
    expect(on("signUp").command).toBe("submit");
  });

  test("goes on to signed in where a session was stored, whichever door it is", async () => {
    const { Door, client, now, show } = mount([outcomes.signedIn.restored]);
    client.become({ status: "restoring", user: null, reason: null });
    show(<Door kind="signUp" />);
    await expect.poll(() => client.current.status).toBe("signedIn");
    await expect.poll(now).toBe(null);
  });
});

describe("a door that stays mounted", () => {
  test("leaves people where they went, and brings nobody back to sign-up who signed out", async () => {
    const { Door, client, on, show, standsOn } = mount([nobody, outcomes.signedIn.plain]);
    show(<Door kind="signUp" />);
    await standsOn("signUp");
    await on("signUp").back({ username: "ada" });
    await standsOn("enterCredentials");
    expect(on("enterCredentials").identifier).toBe("ada");
    await on("enterCredentials").submit({ username: "ada", password: "Lovelace-1815!" });
    await expect.poll(() => client.current.status).toBe("signedIn");
    await client.signOut();
    await standsOn("enterCredentials");
  });

  test("follows its props: another kind, another name", async () => {
    const { Door, on, show, standsOn } = mount([nobody]);
    show(<Door kind="signIn" />);
    await standsOn("enterCredentials");
    show(<Door kind="signIn" username="ada" />);
    await expect.poll(() => on("enterCredentials").identifier).toBe("ada");
    show(<Door kind="resetPassword" username="ada" />);
    await standsOn("requestPasswordReset");
    expect(on("requestPasswordReset").identifier).toBe("ada");
  });

  test("keeps what a sign-out could not do, where the door of the sign-in mounts again", async () => {
    const { Door, on, show, standsOn } = mount([nobody, outcomes.passwordChanged.plain]);
    show(<Door key="1" kind="resetPassword" username="ada" code="123456" />);
    await standsOn("confirmPasswordReset");
    await on("confirmPasswordReset").submit({ code: "123456", newPassword: "Lovelace-1816!" });
    await standsOn("enterCredentials");
    show(<Door key="2" kind="signIn" />);
    await standsOn("enterCredentials");
    expect(on("enterCredentials").goodNews).toBe("passwordChanged");
  });
});

describe("G9: a deep link", () => {
  test("G9: with username and code opens where an account is confirmed, the code boxed", async () => {
    const { Door, on, show, sent, standsOn } = mount([nobody]);
    show(<Door kind="signUp" username="ada" code="123 456" />);
    await standsOn("confirmSignUp");
    expect(on("confirmSignUp").identifier).toBe("ada");
    expect(on("confirmSignUp").givenCode).toBeInstanceOf(Secret);
    expect(JSON.stringify(on("confirmSignUp").givenCode)).not.toContain("123");
    expect(sent()).toEqual(["restore"]);
  });

  test("G9: with username and code opens where a new password is chosen", async () => {
    const { Door, on, show, standsOn } = mount([nobody]);
    show(<Door kind="resetPassword" username="ada" code="123456" />);
    await standsOn("confirmPasswordReset");
    expect(on("confirmPasswordReset").identifier).toBe("ada");
    expect(on("confirmPasswordReset").givenCode).toBeInstanceOf(Secret);
  });

  test.each([
    ["signIn", "enterCredentials"],
    ["signUp", "signUp"],
    ["resetPassword", "requestPasswordReset"],
  ] as const)("G9: with a username alone %s fills it in, from its first render on", async (kind, name) => {
    const { Door, on, now, show, standsOn } = mount([nobody]);
    show(<Door kind={kind} username="ada" />);
    expect(now()).toMatchObject({ name: "restoring", identifier: "ada" });
    await standsOn(name);
    expect(on(name).identifier).toBe("ada");
  });

  test("G9: with a code that belongs to nobody opens the first step", async () => {
    const { Door, show, standsOn } = mount([nobody]);
    show(<Door kind="resetPassword" code="123456" />);
    await standsOn("requestPasswordReset");
  });
});

test("B12: where the client says `signUp: false` the door of the sign-up shows the sign-in, and says why in development", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const { Door, seen, show, standsOn } = mount([nobody], { signUp: false });
  show(<Door kind="signUp" username="ada" />);
  await standsOn("enterCredentials");
  expect(seen[0]).toMatchObject({ name: "restoring", entrance: "enterCredentials" });
  expect(warn).toHaveBeenCalledWith(expect.stringMatching(/`signUp: false`.* Render <SignIn>/));
  warn.mockRestore();
});

test("B13: what a door opens on is the app's choice, also while the app runs", async () => {
  const { Door, show, standsOn } = mount([nobody]);
  show(<Door kind="resetPassword" />);
  await standsOn("requestPasswordReset");
  show(<Door kind="signUp" />);
  await standsOn("signUp");
  show(<Door kind="signIn" />);
  await standsOn("enterCredentials");
});

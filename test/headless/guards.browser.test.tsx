import { cleanup, render } from "@testing-library/react";
import { StrictMode, useState } from "react";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { AuthGate, AuthProvider, SignedIn, SignedOut, useAuth, useUser } from "../../src/headless/index.js";
import { BarePage } from "./bare-page.js";
import { challenges, nobody, outcomes, pose } from "./outcomes.js";
import { sessionClient } from "./session-client.js";

const { user } = outcomes.signedIn.plain;
const signedIn = { status: "signedIn", user, reason: null } as const;
const restoring = { status: "restoring", user: null, reason: null } as const;

const mount = (children: ReactNode) => {
  const { client, backend } = sessionClient([nobody, outcomes.signedIn.plain]);
  const { container } = render(<AuthProvider client={client}>{children}</AuthProvider>);
  return { client, backend, text: () => container.textContent };
};

afterEach(cleanup);

const ada = { ...user, sub: "1", username: "ada" };
const grace = { ...user, sub: "2", username: "grace" };
const asNobody = (reason: "signOut" | "replaced") => ({ status: "signedOut", user: null, reason }) as const;

/** What somebody wrote, which only a new mount takes away; and for whom it was mounted. */
const Draft = ({ of }: { readonly of: string }) => {
  const [owner] = useState(of);
  return <textarea aria-label={`Draft of ${owner}`} />;
};
const draft = (name: string) => page.getByLabelText(`Draft of ${name}`);

describe("B45: guards", () => {
  test("SignedIn shows its children to a signed-in person, its fallback while restoring, and else nothing", async () => {
    const { client, text } = mount(<SignedIn fallback="wait">{({ username }) => username}</SignedIn>);
    expect(text()).toBe("");
    client.become(restoring);
    await expect.poll(text).toBe("wait");
    client.become(signedIn);
    await expect.poll(text).toBe("ada");
  });

  test("SignedIn asks `when`, and tells its fallback why it stands there", async () => {
    const { client, text } = mount(
      <SignedIn when={({ groups }) => groups.includes("owner")} fallback={({ status }) => `no: ${status}`}>
        inside
      </SignedIn>,
    );
    client.become(signedIn);
    await expect.poll(text).toBe("no: signedIn");
    client.become({ ...signedIn, user: { ...user, groups: ["owner"] } });
    await expect.poll(text).toBe("inside");
  });

  test("SignedOut shows its children while nobody is signed in, and tells them why", async () => {
    const { client, text } = mount(<SignedOut fallback="wait">{(reason) => `out: ${reason}`}</SignedOut>);
    expect(text()).toBe("out: none");
    client.become(restoring);
    await expect.poll(text).toBe("wait");
    client.become(signedIn);
    await expect.poll(text).toBe("");
  });

  test("AuthGate is a door until somebody is signed in, and its children after", async () => {
    mount(
      <AuthGate door={<BarePage />}>
        {(inside) => (
          <button type="button" onClick={() => void inside.signOut()}>{`Sign out ${inside.user.username}`}</button>
        )}
      </AuthGate>,
    );
    await page.getByLabelText("Username").fill("ada");
    await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("button", { name: "Sign out ada" }).click();
    await expect.element(page.getByRole("button", { name: "Sign in" })).toBeVisible();
  });
});

describe("guards keep people apart", () => {
  const guards = {
    SignedIn: <SignedIn>{({ username }) => <Draft of={username} />}</SignedIn>,
    AuthGate: <AuthGate door={<p>door</p>}>{({ user: { username } }) => <Draft of={username} />}</AuthGate>,
  };

  test.each(Object.entries(guards))(
    "S65: in %s another person begins anew, also where nobody was shown between the two",
    async (_, guard) => {
      const { client } = mount(guard);
      client.become({ ...signedIn, user: ada });
      await draft("ada").fill("What I think of Grace");
      client.become({ ...signedIn, user: grace });
      await expect.element(draft("grace")).toHaveValue("");
      await draft("grace").fill("What I think of Ada");
      flushSync(() => {
        client.become(asNobody("replaced"));
        client.become({ ...signedIn, user: ada });
      });
      await expect.element(draft("ada")).toHaveValue("");
    },
  );

  test.each(Object.entries(guards))(
    "in %s the same person keeps what was written when a refresh changes them",
    async (_, guard) => {
      const { client } = mount(guard);
      client.become({ ...signedIn, user: ada });
      await draft("ada").fill("Note G");
      client.become({
        ...signedIn,
        user: { ...ada, attributes: { ...ada.attributes, name: "Ada King" }, groups: ["x"] },
      });
      await expect.element(draft("ada")).toHaveValue("Note G");
    },
  );

  test("S65: what a server said of one person is not mixed with whom the browser knows", async () => {
    const { client } = sessionClient([nobody]);
    client.become(restoring);
    render(
      <AuthProvider client={client} initialUser={ada}>
        {guards.SignedIn}
      </AuthProvider>,
    );
    await draft("ada").fill("What I think of Grace");
    client.become({ ...signedIn, user: grace });
    await expect.element(draft("grace")).toHaveValue("");
  });

  test("useUser and useAuth tell of another person in one render, with nobody in between where nobody was shown", async () => {
    const seen: string[] = [];
    const Seen = () => {
      const { status, reason } = useAuth();
      seen.push([status, useUser()?.username, reason].filter((part) => part).join(" "));
      return null;
    };
    const { client } = mount(<Seen />);
    for (const auth of [
      { ...signedIn, user: ada },
      { ...signedIn, user: grace },
      asNobody("replaced"),
      { ...signedIn, user: ada },
      asNobody("signOut"),
    ]) {
      flushSync(() => client.become(auth));
    }
    expect(seen).toEqual([
      "signedOut none",
      "signedIn ada",
      "signedIn grace",
      "signedOut replaced",
      "signedIn ada",
      "signedOut signOut",
    ]);
  });
});

describe("doors", () => {
  test("a door never disturbs a challenge: mounted again, it shows the same step", async () => {
    const { client, backend } = sessionClient([pose(challenges.SOFTWARE_TOKEN_MFA.plain)]);
    const { rerender } = render(
      <AuthProvider client={client}>
        <BarePage />
      </AuthProvider>,
    );
    await expect.element(page.getByLabelText("Code")).toBeVisible();
    rerender(
      <AuthProvider client={client}>
        <p>elsewhere</p>
      </AuthProvider>,
    );
    rerender(
      <AuthProvider client={client}>
        <BarePage />
      </AuthProvider>,
    );
    await expect.element(page.getByLabelText("Code")).toBeVisible();
    expect(backend.requests).toEqual([{ type: "restore" }]);
  });

  test("two doors at once warn in development; one in StrictMode, or one after the other, does not", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { client } = sessionClient([nobody]);
    const mounted = (children: ReactNode) => (
      <StrictMode>
        <AuthProvider client={client}>{children}</AuthProvider>
      </StrictMode>
    );
    const { rerender } = render(mounted(<BarePage key="one" />));
    rerender(mounted(<BarePage key="two" />));
    expect(warn).not.toHaveBeenCalled();
    rerender(mounted([<BarePage key="two" />, <BarePage key="three" />]));
    expect(warn.mock.lastCall?.[0]).toMatch(/^Two doors .* Render one at a time/);
    warn.mockRestore();
  });
});

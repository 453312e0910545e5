import { cleanup, render } from "@testing-library/react";
import { Profiler } from "react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { PasswordField } from "../../src/components/ui/password-field.js";
import { TextField } from "../../src/components/ui/text-field.js";
import { AuthProvider, SignIn } from "../../src/index.js";
import type { AuthComponents } from "../../src/index.js";
import type { Script } from "../../src/testing/scripted-backend.js";
import { errors, nobody } from "../headless/outcomes.js";
import { sessionClient } from "../headless/session-client.js";

const username = page.getByLabelText("Username");
const password = page.getByLabelText("Password", { exact: true });
const submit = page.getByRole("button", { name: "Sign in", exact: true });

/** Counts React's commits in the whole door, and in each of its fields. */
const countedDoor = (script: Script) => {
  const counts = { door: 0, username: 0, password: 0 };
  const counted = (id: keyof typeof counts, element: ReactElement) => (
    <Profiler id={id} onRender={() => void (counts[id] += 1)}>
      {element}
    </Profiler>
  );
  const components: Partial<AuthComponents> = {
    TextField: (props) => counted("username", <TextField {...props} />),
    PasswordField: (props) => counted("password", <PasswordField {...props} />),
  };
  const { client } = sessionClient(script);
  client.become({ status: "restoring", user: null, reason: null });
  render(
    <AuthProvider client={client} components={components}>
      {counted("door", <SignIn />)}
    </AuthProvider>,
  );
  // As a real client does: before the chart is here.
  client.become({ status: "signedOut", user: null, reason: "none" });
  const since = async (act: () => Promise<unknown>) => {
    const before = { ...counts };
    await act();
    await settled();
    return {
      door: counts.door - before.door,
      username: counts.username - before.username,
      password: counts.password - before.password,
    };
  };
  return { counts, since };
};

const form = () => document.forms[0] ?? expect.unreachable("no form");
const ready = async () => {
  await expect.poll(() => form().ariaBusy).toBe("false");
};
const settled = () => new Promise((resolve) => void setTimeout(() => requestAnimationFrame(resolve)));

const typing = async () => {
  await username.click();
  await username.fill("ada");
  await password.click();
  await password.fill("Lovelace-1815!");
};

afterEach(cleanup);

describe("React's commits", () => {
  test("at mount are two: the first form, and the same form when it can be sent", async () => {
    const { counts } = countedDoor([nobody]);
    await ready();
    await settled();
    expect(counts.door).toBe(2);
  });

  test("while typing are none", async () => {
    const { since } = countedDoor([nobody]);
    await ready();
    expect(await since(typing)).toEqual({ door: 0, username: 0, password: 0 });
  });

  test("are one, in that field only, when an edit mends a broken rule, and none with the next", async () => {
    const { since } = countedDoor([nobody]);
    await ready();
    await submit.click();
    await expect.element(page.getByText("Please fill in “Username”.")).toBeVisible();
    expect(await since(() => username.fill("a"))).toEqual({ door: 1, username: 1, password: 0 });
    expect(await since(() => username.fill("ad"))).toEqual({ door: 0, username: 0, password: 0 });
  });

  test("are one when an edit mends the service's error; on the page only what said so changes", async () => {
    const { since } = countedDoor([nobody, errors.invalidCredentials]);
    await ready();
    await username.fill("ada");
    await password.fill("Lovelace-1815!");
    await submit.click();
    const said = page.getByText("Those details do not match an account.");
    await expect.element(said).toBeVisible();
    const region = said.element().closest("[role=alert]");
    const changed = new Set<Node | null>();
    const observer = new MutationObserver((changes) => changes.forEach(({ target }) => changed.add(target)));
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    const { door } = await since(() => password.fill("Lovelace-1816!"));
    observer.disconnect();
    expect(door).toBe(1);
    expect([...changed]).toEqual([region]);
  });
});

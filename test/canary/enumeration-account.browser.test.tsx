import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { ReactElement } from "react";
import { page } from "vitest/browser";
import { cognito } from "../../src/cognito/index.js";
import { AuthProvider, ResetPassword, SignUp } from "../../src/index.js";
import { createLocalPool } from "../../src/local-pool/index.js";
import type { ClientDescription, LocalPool, UserDescription } from "../../src/local-pool/index.js";

type Setting = NonNullable<ClientDescription["PreventUserExistenceErrors"]>;

// Under LEGACY the service itself says who has no account, and where the code of a username went is known to nobody but it.
const cases: readonly Names[] = [
  { by: "email", setting: "ENABLED" },
  { by: "username", setting: "ENABLED" },
  { by: "email", setting: "LEGACY" },
];
const patiently = { timeout: 10_000 };

/** What people are known by, and what the app client says of them. */
interface Names {
  readonly by: "username" | "email";
  readonly setting: Setting;
}

const openPool = ({ by, setting }: Names): LocalPool =>
  createLocalPool({
    UserPool: {
      Id: "eu-west-1_Names",
      AutoVerifiedAttributes: ["email"],
      ...(by === "email" ? { UsernameAttributes: ["email"] } : {}),
    },
    UserPoolClients: [{ ClientId: "names", PreventUserExistenceErrors: setting }],
    Users: [named("known", by), { ...named("waiting", by), UserStatus: "UNCONFIRMED" }],
  });

const named = (name: string, by: Names["by"]): UserDescription => ({
  Username: typed(name, by),
  Password: "Lovelace-1815!",
  UserAttributes: [
    ...(by === "email" ? [] : [{ Name: "email", Value: typed(name, "email") }]),
    { Name: "email_verified", Value: String(name === "known") },
  ],
});

const typed = (name: string, by: Names["by"]): string => (by === "email" ? `${name}@example.com` : name);

const fill = (label: string, text: string) => page.getByLabelText(label, { exact: true }).fill(text);
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const see = async (text: string | RegExp) => {
  await expect.element(page.getByText(text).first(), patiently).toBeVisible();
};

/** A way that is gone with a name, and where one looks on it. */
interface Way {
  readonly door: (name: string) => ReactElement;
  readonly walk: (look: () => void, name: string) => Promise<void>;
}

const askAgain = async (look: () => void) => {
  vi.setSystemTime(Date.now() + 61_000);
  await press("Send a new code");
  await see("We sent you a new code.");
  look();
};

const ways = {
  "a reset": {
    door: () => <ResetPassword />,
    walk: async (look, name) => {
      await page.getByLabelText(/^(Username|Email)$/u).fill(name);
      await press("Send code");
      await see("Reset your password");
      look();
      await askAgain(look);
      await fill("6-digit code", "000000");
      await fill("New password", "Byron-1815!");
      await fill("Repeat password", "Byron-1815!");
      await press("Set new password");
      await see(/code is not right/u);
      look();
    },
  },
  "a confirmation by a link": {
    door: (name) => <SignUp username={name} code="000000" />,
    walk: async (look) => {
      await see("Confirm your account");
      look();
      await askAgain(look);
      await press("Confirm");
      await see(/code is not right/u);
      look();
    },
  },
} satisfies Record<string, Way>;

/** What somebody sees and an app is told on a way, look by look. The name itself, where a code went and the time are left out. */
const transcript = async ({ door, walk }: Way, who: string, names: Names) => {
  const name = typed(who, names.by);
  vi.useFakeTimers({ toFake: ["Date"], shouldAdvanceTime: true });
  const client = cognito({ ...openPool(names).clientOptions(), storage: "memory", signInWith: [names.by] });
  const told: string[] = [];
  render(
    <AuthProvider
      client={client}
      onStepChange={(step) => told.push(step.name)}
      onError={(error, step) => told.push(`${step}: ${error.code} ${error.field}`)}
    >
      {door(name)}
    </AuthProvider>,
  );
  const looks: unknown[] = [];
  const look = () => {
    const words = document.body.innerText
      .replaceAll(name, "(name)")
      .replaceAll(/\S\*+\S*/gu, "(address)")
      .replaceAll(/\d+:\d\d/gu, "(time)");
    looks.push({ told: [...told], words, focus: document.activeElement?.getAttribute("name") });
  };
  await walk(look, name);
  cleanup();
  vi.useRealTimers();
  return looks;
};

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe.for(cases)("S50: recovery tells nobody who has an account, by $by, with $setting", (names) => {
  test.for([
    ["a reset", "known"],
    ["a confirmation by a link", "waiting"],
  ] as const)("S50: the same words, steps and focus on the way of %s", async ([way, who]) => {
    const known = await transcript(ways[way], who, names);
    const unknown = await transcript(ways[way], "strange", names);
    expect(known).toHaveLength(3);
    expect(unknown).toEqual(known);
  });
});

import { render } from "@testing-library/react";
import { StrictMode } from "react";
import { expect, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cognito } from "../../src/cognito/index.js";
import type { CognitoOptions } from "../../src/cognito/index.js";
import { AuthProvider, ResetPassword, SignIn, SignUp, SignedIn, SignedOut, useAuth } from "../../src/index.js";
import type { AuthClient } from "../../src/index.js";
import { createLocalPool } from "../../src/local-pool/index.js";
import type { LocalPool, PoolDescription } from "../../src/local-pool/index.js";
import { Secret } from "../../src/protocol/secret.js";
import { castNet, type Net } from "./cast-net.js";
import { tapRandom } from "./tap-random.js";
import { tapSecrets } from "./tap-secrets.js";

/** What one visit is made of. */
export interface VisitPlan {
  readonly pool: PoolDescription;
  readonly options?: Partial<Omit<CognitoOptions, "storage">>;
  /** @default 'local' */
  readonly storage?: "local" | "session" | "memory";
  /** @default 'signIn' */
  readonly door?: keyof typeof doors;
  /** What the link says by which somebody comes. @default none */
  readonly link?: (pool: LocalPool) => Promise<{ readonly username: string; readonly code: string }>;
  /** Whether the app hands the code to the door in a box. @default true */
  readonly boxesCode?: boolean;
}

const doors = { signIn: SignIn, signUp: SignUp, resetPassword: ResetPassword };

/** Somebody who signs in with the kit's own forms, and a net around them that is drawn in after everything they do. */
export interface Visit {
  readonly pool: LocalPool;
  readonly net: Net;
  /** Every secret that was typed, drawn or sent so far. */
  readonly secrets: ReadonlySet<string>;
  /** Types into the field of that label, in place of what stands there. */
  readonly type: (label: string, text: string) => Promise<void>;
  /** The same for a secret. */
  readonly typeSecret: (label: string, secret: string) => Promise<void>;
  /** Types digit by digit into the field of the code, by the keyboard. */
  readonly typeCode: (code: string) => Promise<void>;
  /** Presses the button of that name. */
  readonly press: (name: string) => Promise<void>;
  /** Takes one of several methods, and goes on. */
  readonly pick: (method: string) => Promise<void>;
  /** Waits for a text on the page. */
  readonly see: (text: string | RegExp) => Promise<void>;
  /** Lets the time of the page and of its pool go on by so many seconds. */
  readonly passTime: (seconds: number) => void;
  /** No place shows a secret. */
  readonly check: () => Promise<void>;
  /** Takes the app off the page. */
  readonly unmount: () => void;
  /** Ends everything. */
  readonly end: () => void;
}

/** Opens a pool, casts the net, and shows an app in StrictMode that has the sign-in and nothing else, ready to be used. */
export const openVisit = async (plan: VisitPlan): Promise<Visit> => {
  const { pool: description, options, storage = "local", door = "signIn", boxesCode = true } = plan;
  vi.useFakeTimers({ toFake: ["Date"], shouldAdvanceTime: true });
  const secrets = new Set<string>();
  const note = (secret: string) => void (secret !== "" && secrets.add(secret));
  const untap = tapRandom(note);
  const pool = createLocalPool(description, { warn: () => undefined });
  const { clientId, userPoolId, requestHandler } = pool.clientOptions();
  const link = await plan.link?.(pool);
  if (link !== undefined) note(link.code);
  const net = castNet({ pool, tokens: { storage, key: `latchkey.${clientId}` }, givenCode: link?.code });
  const client = cognito({
    ...options,
    userPoolId,
    clientId,
    storage,
    requestHandler: tapSecrets(requestHandler, note),
  });
  const end = () => {
    vi.useRealTimers();
    net.draw();
    untap();
    localStorage.clear();
    sessionStorage.clear();
  };
  const known =
    link === undefined ? {} : { username: link.username, code: boxesCode ? new Secret(link.code) : link.code };
  const { unmount } = render(<App client={client} net={net} door={door} known={known} />);
  try {
    await expect.poll(() => document.querySelector("form")?.getAttribute("aria-busy"), patiently).toBe("false");
  } catch (error) {
    // A net that stays cast would hold back every visit after this one.
    end();
    throw error;
  }

  const check = async () => {
    // A form forgets a microtask after it left the page.
    await Promise.resolve();
    expect(await net.find(secrets)).toEqual([]);
  };
  const after = async (deed: Promise<void>) => {
    await deed;
    await check();
  };
  const type = (label: string, text: string) => after(page.getByLabelText(label, { exact: true }).fill(text));
  const press = (name: string) => after(page.getByRole("button", { name, exact: true }).click());
  return {
    pool,
    net,
    secrets,
    type,
    typeSecret: (label, secret) => (note(secret), type(label, secret)),
    typeCode: async (code) => {
      note(code);
      await page.getByLabelText(/^(\d-digit code|Code)$/).click();
      await after(userEvent.keyboard(code));
    },
    press,
    pick: async (method) => {
      await page.getByRole("radio", { name: method }).click();
      await press("Continue");
    },
    see: (text) => after(shown(text)),
    passTime: (seconds) => void vi.setSystemTime(Date.now() + seconds * 1000),
    check,
    unmount,
    end,
  };
};

// What counts is that it comes: chart, SDK and the arithmetic of SRP load when they are needed.
const patiently = { timeout: 45_000 };

const shown = async (text: string | RegExp): Promise<void> => {
  await expect.element(page.getByText(text).first(), patiently).toBeVisible();
};

interface AppProps {
  readonly client: AuthClient;
  readonly net: Net;
  readonly door: keyof typeof doors;
  readonly known: { readonly username?: string; readonly code?: string | Secret };
}

const App = ({ client, net: { told }, door, known }: AppProps) => {
  const Door = doors[door];
  return (
    <StrictMode>
      <AuthProvider
        client={client}
        appName="Acme"
        onError={(error, name) => told(error, String(error), JSON.stringify(error), name)}
        onSignedIn={told}
        onSignedOut={told}
        onStepChange={(step) => told(step, JSON.stringify(step))}
      >
        <SignedOut>
          <Door {...known} />
        </SignedOut>
        <SignedIn>{(user) => <Inside name={user.username} />}</SignedIn>
      </AuthProvider>
    </StrictMode>
  );
};

const Inside = ({ name }: { readonly name: string }) => {
  const { signOut } = useAuth();
  return (
    <>
      <p>Signed in as {name}</p>
      <button type="button" onClick={() => void signOut()}>
        Sign out
      </button>
    </>
  );
};

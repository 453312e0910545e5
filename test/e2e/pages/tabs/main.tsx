import { AuthError, AuthGate, AuthProvider, SignIn, SignUp, SignedIn, SignedOut } from "latchkey";
import type { AuthClient, User } from "latchkey";
import { cognito } from "latchkey/cognito";
import { StrictMode } from "react";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import "latchkey/styles.css";
import "./tabs-page.js";

const { paths, ...options } = window.pageOptions;
const client = cognito({ userPoolId: "us-east-1_Tabs1", clientId: "web", verifyContacts: "never", ...options });
const events: string[] = [];
const tell = (...words: readonly string[]): unknown => events.push(words.join(" "));
window.tabsPage = { client, events, jti };

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <AuthProvider
        client={client}
        appName="Acme"
        paths={paths}
        onSignedIn={({ user }) => tell("signedIn", user.username)}
        onSignedOut={({ reason }) => tell("signedOut", reason)}
        onStepChange={({ name }) => tell("step", name)}
      >
        <Place />
      </AuthProvider>
    </StrictMode>,
  );
}

/** The pages of the app, by their addresses. */
function Place(): ReactElement {
  const facts = new URLSearchParams(location.search);
  if (location.pathname === "/sign-in") return <SignIn />;
  if (location.pathname === "/sign-up") {
    return <SignUp username={facts.get("username") ?? undefined} code={facts.get("code") ?? undefined} />;
  }
  if (location.pathname === "/") {
    return <AuthGate>{({ user, signOut }) => <Inside user={user} signOut={signOut} />}</AuthGate>;
  }
  return (
    <>
      <SignedIn>{(user) => <Inside user={user} signOut={() => client.signOut()} />}</SignedIn>
      <SignedOut>{(reason) => <p>Nobody is signed in: {reason}</p>}</SignedOut>
    </>
  );
}

/** Something of a person's own, and something that they typed. */
function Inside({ user, signOut }: { readonly user: User; readonly signOut: AuthClient["signOut"] }): ReactElement {
  return (
    <main>
      <h1>Hello, {user.username}</h1>
      <label>
        Draft <input />
      </label>
      <button type="button" onClick={() => void signOut()}>
        Sign out
      </button>
    </main>
  );
}

async function jti(forceRefresh = false): Promise<string | null> {
  try {
    const [, payload] = (await client.getAccessToken({ forceRefresh }))?.split(".") ?? [];
    if (payload === undefined) return null;
    return String(Reflect.get(JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))), "jti"));
  } catch (error) {
    return error instanceof AuthError ? error.code : String(error);
  }
}

import { AuthGate, AuthProvider, SignedIn } from "latchkey";
import type { AuthClient } from "latchkey";
import type { ReactElement } from "react";

/** What everybody may see, and what only people in the group “admin” see. */
export const Menu = (): ReactElement => (
  <nav>
    <a href="/orders">Orders</a>
    <SignedIn when={(user) => user.groups.includes("admin")}>
      <a href="/people">People</a>
    </SignedIn>
  </nav>
);

/** The app; its client is given, so that a test can give another. */
export const App = ({ client }: { readonly client: AuthClient }): ReactElement => (
  <AuthProvider client={client} appName="Acme">
    <AuthGate>
      {({ user, signOut }) => (
        <>
          <Menu />
          <h1>Hello, {user.username}</h1>
          <button type="button" onClick={() => void signOut()}>
            Sign out
          </button>
        </>
      )}
    </AuthGate>
  </AuthProvider>
);

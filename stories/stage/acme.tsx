import type { ReactElement } from "react";
import { AuthGate, AuthProvider } from "../../src/index.js";
import type { AuthClient } from "../../src/index.js";
import { Welcome } from "./welcome.js";

/** A whole app: behind a gate one page, which says who is there. */
export const Acme = ({ client }: { readonly client: AuthClient }): ReactElement => (
  <AuthProvider client={client} appName="Acme">
    <AuthGate>{({ user, signOut }) => <Welcome name={user.username} onLeave={() => void signOut()} />}</AuthGate>
  </AuthProvider>
);

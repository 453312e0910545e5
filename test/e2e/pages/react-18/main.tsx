import { AuthGate, AuthProvider } from "latchkey";
import { cognito } from "latchkey/cognito";
import { StrictMode, version } from "react";
import { createRoot } from "react-dom/client";
import "latchkey/styles.css";

const client = cognito({
  userPoolId: "us-east-1_LatchKey1",
  clientId: "web",
  storage: "session",
  endpoint: new URLSearchParams(location.search).get("pool") ?? "",
});

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <AuthProvider client={client} appName="Acme">
        <p>React {version}</p>
        <AuthGate>
          {({ user, signOut }) => (
            <>
              <h1>Hello, {user.username}</h1>
              <button type="button" onClick={() => void signOut()}>
                Sign out
              </button>
            </>
          )}
        </AuthGate>
      </AuthProvider>
    </StrictMode>,
  );
}

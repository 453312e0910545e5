/** The main module of an app with a provider, the door and the style sheet, on a pool whose address stands in the page's. */
export const doorApp = `
  import { createElement } from "react";
  import { createRoot } from "react-dom/client";
  import { AuthProvider, SignIn } from "latchkey";
  import { cognito } from "latchkey/cognito";
  import "latchkey/styles.css";
  const endpoint = location.search.slice(1);
  const client = cognito({ userPoolId: "us-east-1_LatchKey1", clientId: "demo", storage: "memory", endpoint });
  createRoot(document.getElementById("root")).render(
    createElement(AuthProvider, { client }, createElement(SignIn)),
  );
`;

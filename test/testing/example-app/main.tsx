import { cognito } from "latchkey/cognito";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import "latchkey/styles.css";

const client = cognito({
  userPoolId: "eu-west-1_Example1",
  clientId: "web",
  storage: "session",
  // Absent in production: the service's own address.
  endpoint: import.meta.env["VITE_POOL"],
});

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<App client={client} />);

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { DemoPage } from "./page/demo-page.js";
import { preparation } from "./page/preparation.js";
import "./styles/demo.css";
import "latchkey/styles.css";

// Whatever the last visitor switched: a page opened anew finds the pool well.
preparation.start("mode", { mode: "normal" });

const root = document.querySelector("#root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <DemoPage />
    </StrictMode>,
  );
}

// Shows and takes away the first form, as an application that changes its routes does. Runs in a page.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { cognito } from "../src/cognito/index.js";
import { AuthProvider, SignIn } from "../src/index.js";

const client = cognito({ userPoolId: "eu-west-1_AbCdEf123", clientId: "client1", storage: "memory" });

/** @param {number} times */
export async function mounts(times) {
  for (let time = 0; time < times; time += 1) await mountOnce();
}

async function mountOnce() {
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container);
  root.render(createElement(AuthProvider, { client }, createElement(SignIn)));
  do await turn();
  while (document.querySelector("form") === null || document.querySelector("[aria-busy=true]") !== null);
  root.unmount();
  container.remove();
  await turn();
}

const turn = () => new Promise((resolve) => void setTimeout(resolve));

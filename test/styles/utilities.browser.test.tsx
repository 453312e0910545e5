import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { AuthDialog, AuthError, AuthProvider } from "../../src/index.js";
import type { Slot } from "../../src/parts/slot.js";
import layered from "../../src/styles/styles.css?inline";
import { showStep } from "../components/show-step.js";
import { steps } from "../components/steps.js";
import { nobody } from "../headless/outcomes.js";
import { sessionClient } from "../headless/session-client.js";
import { addSheet, removeSheets } from "./sheets.js";
import { tailwindSheet } from "./tailwind.js";
import { withoutHover } from "./without-hover.js";

withoutHover();

const utilities = ["mt-[7px]", "rounded-[3px]", "bg-[rgb(1,2,3)]", "text-[rgb(4,5,6)]", "tracking-[0.5px]"];
const wanted = {
  marginTop: "7px",
  borderRadius: "3px",
  backgroundColor: "rgb(1, 2, 3)",
  color: "rgb(4, 5, 6)",
  letterSpacing: "0.5px",
};

const look = utilities.join(" ");
const classNames: Readonly<Record<Slot, string>> = {
  alert: look,
  button: look,
  card: look,
  check: look,
  choice: look,
  choices: look,
  code: look,
  dialog: look,
  error: look,
  field: look,
  footer: look,
  form: look,
  header: look,
  hint: look,
  identity: look,
  input: look,
  label: look,
  link: look,
  logo: look,
  options: look,
  page: look,
  qr: look,
  rules: look,
  secret: look,
  subtitle: look,
  title: look,
  toggle: look,
  totp: look,
};

afterEach(() => {
  cleanup();
  removeSheets();
});

const slotOf = (element: Element): string =>
  [...element.classList].find((name) => name.startsWith("latchkey-"))?.slice("latchkey-".length) ?? "";

test("Tailwind's utilities win on every slot of the layered sheet", async () => {
  addSheet("@layer theme, base, latchkey, components, utilities;");
  addSheet(layered);
  addSheet(await tailwindSheet(utilities));
  const seen = new Set<string>();
  const compare = () => {
    for (const element of document.querySelectorAll(`.${CSS.escape(utilities[0] ?? "")}`)) {
      const { marginTop, borderRadius, backgroundColor, color, letterSpacing } = getComputedStyle(element);
      const slot = slotOf(element);
      expect({ slot, marginTop, borderRadius, backgroundColor, color, letterSpacing }).toEqual({ slot, ...wanted });
      seen.add(slot);
    }
    cleanup();
  };
  const mismatch = new AuthError("codeMismatch", { field: "code" });
  for (const step of [
    { ...steps.enterCredentials, error: new AuthError("invalidCredentials") },
    { ...steps.confirmCode, error: mismatch },
    steps.chooseMfaMethod,
    steps.setNewPassword,
    steps.enrollTotp,
  ]) {
    await showStep(step, { classNames, logo: "Acme" });
    compare();
  }
  render(
    <AuthProvider client={sessionClient([nobody]).client} classNames={classNames}>
      <AuthDialog open onOpenChange={() => undefined} />
    </AuthProvider>,
  );
  await expect.element(page.getByRole("dialog")).toBeVisible();
  compare();
  expect([...seen].toSorted()).toEqual(Object.keys(classNames));
});

import { cleanup } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { lateRows } from "../../src/components/form/late-rows.js";
import { late } from "../../src/headless/late/late.js";
import { ResetPassword, SignUp } from "../../src/index.js";
import { nobody, outcomes } from "../headless/outcomes.js";
import { formIsReady, mountDoor } from "./mount-door.js";
import { said } from "./mount-sign-in.js";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const NOT_LOADED = "Sign-in could not be loaded. Check your connection and try again.";
const retry = page.getByRole("button", { name: "Try again" });

/** Makes the late rows fail until they are mended. */
const failingRows = (): { readonly mend: () => void } => {
  let isMended = false;
  const rows: typeof lateRows = late(async () => {
    if (isMended) return import("../../src/components/form/more-rows.js");
    throw new TypeError("Failed to fetch dynamically imported module");
  });
  vi.spyOn(lateRows, "get").mockImplementation(rows.get);
  vi.spyOn(lateRows, "hasFailed").mockImplementation(rows.hasFailed);
  vi.spyOn(lateRows, "load").mockImplementation(rows.load);
  vi.spyOn(lateRows, "subscribe").mockImplementation(rows.subscribe);
  return {
    mend: () => {
      isMended = true;
    },
  };
};

test("G13: where what a phone number is typed with does not arrive, that is said once, and tried again on request", async () => {
  const { mend } = failingRows();
  const { sent } = mountDoor([nobody, outcomes.codeDelivered.passwordReset], {
    settings: { signInWith: ["phone"], phone: { country: "DE" } },
    children: <ResetPassword />,
  });
  await formIsReady();
  await expect.poll(() => said("alert")).toEqual([NOT_LOADED]);
  await retry.click();
  await expect.poll(() => said("alert")).toEqual([NOT_LOADED]);
  mend();
  await retry.click();
  await expect.element(retry).not.toBeInTheDocument();
  expect(said("alert")).toEqual([]);
  await expect.element(page.getByRole("combobox", { name: "Country" })).toBeInTheDocument();
  await page.getByLabelText("Phone", { exact: true }).fill("030 901820");
  await page.getByRole("button", { name: "Send code" }).click();
  await expect.poll(sent).toEqual(["restore", "forgotPassword"]);
});

test("G13, A11: in a form of many such fields it is said in one place, also where only the rules of a password are missing", async () => {
  failingRows();
  mountDoor([nobody], {
    settings: { signUp: { attributes: ["address", "phone_number", "gender"] }, passwordPolicy: { minLength: 8 } },
    children: <SignUp />,
  });
  await formIsReady();
  await expect.poll(() => said("alert")).toEqual([NOT_LOADED]);
  expect(retry.elements()).toHaveLength(1);
  cleanup();
  mountDoor([nobody], {
    settings: { signInWith: ["email"], passwordPolicy: { minLength: 8 } },
    children: <SignUp />,
  });
  await formIsReady();
  await expect.poll(() => said("alert")).toEqual([NOT_LOADED]);
});

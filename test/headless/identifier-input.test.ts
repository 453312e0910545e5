import { expect, test } from "vitest";
import { identifierInput } from "../../src/headless/identifier-input.js";

test("B7: each mode has its input type and keyboard, several share a text field, and all are `username` to a manager", () => {
  const autoComplete = "username";
  expect(identifierInput(["username"])).toEqual({ type: "text", inputMode: "text", autoComplete });
  expect(identifierInput(["email"])).toEqual({ type: "email", inputMode: "email", autoComplete });
  expect(identifierInput(["phone"])).toEqual({ type: "tel", inputMode: "tel", autoComplete });
  expect(identifierInput(["email", "phone"])).toEqual({ type: "text", inputMode: "email", autoComplete });
  expect(identifierInput(["username", "phone"])).toEqual({ type: "text", inputMode: "text", autoComplete });
  expect(identifierInput([])).toEqual({ type: "text", inputMode: "text", autoComplete });
});

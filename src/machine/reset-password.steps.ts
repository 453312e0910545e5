import { boxedCode } from "../protocol/boxed-code.js";
import type { AuthSteps } from "./auth-steps.js";
import { boxed } from "./boxed.js";
import { sentCodeBase, stepBase, type StepView } from "./step-view.js";

/** How each step to a new password is read. */
export const resetPasswordSteps = {
  requestPasswordReset: (view) => ({
    ...stepBase(view, "requestPasswordReset"),
    identifier: view.context.identifier,
    signInWith: view.context.settings.signInWith ?? ["username"],
    submit: ({ username }) =>
      view.run({ type: "submit", request: { type: "forgotPassword", username: username.trim() } }),
    back: ({ username } = {}) => view.run(username === undefined ? { type: "back" } : { type: "back", username }),
  }),
  confirmPasswordReset: (view) => {
    const { settings, identifier: username, givenCode } = view.context;
    return {
      ...sentCodeBase(view, "confirmPasswordReset", { type: "forgotPassword", username }),
      identifier: username,
      givenCode,
      passwordPolicy: settings.passwordPolicy ?? null,
      submit: ({ code, newPassword }) =>
        view.run({
          type: "submit",
          request: {
            type: "confirmForgotPassword",
            username,
            code: boxedCode(code),
            newPassword: boxed(newPassword),
          },
        }),
      back: () => view.run({ type: "back" }),
    };
  },
} satisfies { [Name in "requestPasswordReset" | "confirmPasswordReset"]: (view: StepView) => AuthSteps[Name] };

import { boxedCode } from "../protocol/boxed-code.js";
import type { IdentifierKind } from "../protocol/settings.js";
import type { AuthContext } from "./auth-context.js";
import type { AuthSteps } from "./auth-steps.js";
import { boxed } from "./boxed.js";
import { signUpQuestions } from "./sign-up-questions.js";
import { sentCodeBase, stepBase, type StepView } from "./step-view.js";

/** How each step of signing up is read. */
export const signUpSteps = {
  signUp: (view) => {
    const { settings, identifier, signUpAttributes } = view.context;
    const questions = signUpQuestions(settings);
    return {
      ...stepBase(view, "signUp"),
      identifier,
      ...questions,
      attributes: signUpAttributes ?? {},
      passwordPolicy: settings.passwordPolicy ?? null,
      submit: ({ username, password, attributes = {}, validationData, clientMetadata }) => {
        const name = username.trim();
        return view.run({
          type: "submit",
          request: {
            type: "signUp",
            username: name,
            ...(password === undefined ? {} : { password: boxed(password) }),
            attributes: { ...contactIn(name, questions.identifierKinds), ...filledIn(attributes) },
            ...(validationData === undefined ? {} : { validationData }),
            ...(clientMetadata === undefined ? {} : { clientMetadata }),
          },
        });
      },
      back: ({ username } = {}) => view.run(username === undefined ? { type: "back" } : { type: "back", username }),
    };
  },
  confirmSignUp: (view) => {
    const { identifier: username, givenCode, signUpAttributes } = view.context;
    return {
      ...sentCodeBase(view, "confirmSignUp", { type: "resendConfirmation", username }),
      identifier: username,
      confirmBy: confirmBy(view.context),
      givenCode,
      submit: ({ code } = {}) =>
        view.run({
          type: "submit",
          request: { type: "confirmSignUp", username, ...(code === undefined ? {} : { code: boxedCode(code) }) },
        }),
      changeDetails: signUpAttributes === null ? null : () => view.run({ type: "changeDetails" }),
      back: () => view.run({ type: "back" }),
    };
  },
} satisfies { [Name in "signUp" | "confirmSignUp"]: (view: StepView) => AuthSteps[Name] };

// A text message never holds a link, and who brings a code shall be able to use it.
const confirmBy = ({ settings: { signUp }, sent, givenCode }: AuthContext): "code" | "link" =>
  sent.delivery?.medium === "SMS" || givenCode !== null || !signUp ? "code" : (signUp.confirmBy ?? "code");

const contactIn = (username: string, kinds: readonly IdentifierKind[]): Readonly<Record<string, string>> => {
  if (kinds.includes("email") && username.includes("@")) return { email: username };
  return kinds.includes("phone") && username.startsWith("+") ? { phone_number: username } : {};
};

const filledIn = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ""));

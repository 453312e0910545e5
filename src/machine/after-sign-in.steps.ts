import { boxedCode } from "../protocol/boxed-code.js";
import type { ContactAttribute } from "../protocol/contact.js";
import type { AuthSteps } from "./auth-steps.js";
import { sentCodeBase, stepBase, type StepView } from "./step-view.js";

/** How each step between the tokens and the app is read. */
export const afterSignInSteps = {
  chooseContactToVerify: (view) => {
    const { unverified, signedIn } = view.context;
    return {
      ...stepBase(view, "chooseContactToVerify"),
      contacts: unverified.map((attribute) => ({ attribute, value: signedIn?.user.attributes[attribute] ?? "" })),
      submit: ({ attribute }) => view.run({ type: "submit", request: { type: "sendContactCode", attribute } }),
      skip: () => view.run({ type: "skip" }),
      back: () => view.run({ type: "signOut", request: { type: "signOut" } }),
    };
  },
  confirmContact: (view) => {
    const attribute = expectContact(view);
    return {
      ...sentCodeBase(view, "confirmContact", { type: "sendContactCode", attribute }),
      attribute,
      submit: ({ code }) =>
        view.run({ type: "submit", request: { type: "confirmContact", attribute, code: boxedCode(code) } }),
      skip: () => view.run({ type: "skip" }),
      back: () => view.run({ type: "back" }),
    };
  },
} satisfies { [Name in "chooseContactToVerify" | "confirmContact"]: (view: StepView) => AuthSteps[Name] };

// A backend that poses the step by itself has one contact at least to offer.
const expectContact = ({ context: { contact, unverified } }: StepView): ContactAttribute =>
  contact ?? unverified[0] ?? "email";

import type { ReactNode } from "react";
import type { AuthStep } from "../machine/auth-steps.js";
import type { PartialMessages } from "../messages/extend-messages.js";
import type { ClassNames } from "../parts/slot.js";
import type { AuthComponents } from "./auth-components.js";
import type { CustomChallengeView } from "./define-challenge.js";
import type { FieldsByStep } from "./auth-field.js";
import type { Screens } from "./render-step.js";

/** A node, or a function of the step that gives one. */
export type StepSlot = ReactNode | ((step: AuthStep) => ReactNode);

/**
 * How an app makes the screens its own: on the provider, on a door, or on both (the door's win). From the least to the most:
 * tokens in CSS, `classNames`, `messages`, `fields`, `components`, `screens`; then `useStep()` and markup of one's own.
 */
export interface Customisation {
  /** The app's name, for titles and for the authenticator app. @default none: "Sign in" */
  appName?: string | undefined;
  /** A whole language (typed as `Messages`), some sentences, or both by `extendMessages`. @default English */
  messages?: PartialMessages | undefined;
  /** Classes beside the kit's own, by slot. @default none */
  classNames?: ClassNames | undefined;
  /** The fields of a step: a function of the kit's own, whose answer is shown in its order. @default the kit's own */
  fields?: FieldsByStep | undefined;
  /** The company's own controls, in every screen. @default the kit's own */
  components?: Partial<AuthComponents> | undefined;
  /** Screens of the app's own, by step. @default the kit's own */
  screens?: Partial<Screens> | undefined;
  /** Views for challenges of the pool's own triggers; see `defineChallenge`. @default [] */
  challenges?: readonly CustomChallengeView[] | undefined;
  /** Above the title of every step. @default nothing */
  header?: StepSlot;
  /** At the foot of the card on every step. @default nothing */
  footer?: StepSlot;
  /** The company's mark, above the title. @default nothing */
  logo?: ReactNode;
  /** The level of the title: 1 on a page of its own, 2 beside other content. @default 1 in AuthGate, else 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Focus the first field when the page opens. Later steps take focus by themselves. @default false */
  autoFocus?: boolean | undefined;
}

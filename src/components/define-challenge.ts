import { createElement } from "react";
import type { ComponentType, ReactElement } from "react";
import type { AuthSteps } from "../machine/auth-steps.js";

type CustomStep = AuthSteps["answerCustomChallenge"];

/** Props of a challenge's View. */
export interface ChallengeViewProps<Parameters> {
  /** The step: `submit({ answer })`, `pending`, `error`, `back`. */
  step: CustomStep;
  /** What {@link ChallengeDefinition.parameters} read. */
  parameters: Parameters;
}

/** A challenge of the pool's own triggers, as an app describes it. */
export interface ChallengeDefinition<Parameters extends object> {
  /** A name for people: the heading of its stories and of errors about it. */
  name: string;
  /**
   * Reads the trigger's public parameters (text to text, written by the pool's triggers); `null` says that this is some other
   * challenge. Written inline it must stand before `View`, so that its type is known there.
   */
  parameters: (raw: Readonly<Record<string, string>>) => Parameters | null;
  /** Draws the body of the card, best with the kit's parts (`Form`, `Field`, `SubmitButton` …). */
  View: ComponentType<ChallengeViewProps<Parameters>>;
}

/** A challenge ready for `challenges`; made by {@link defineChallenge}. */
export interface CustomChallengeView {
  /** See {@link ChallengeDefinition.name}. */
  readonly name: string;
  /** The View for this step, or `null` where the step is some other challenge. */
  readonly render: (step: CustomStep) => ReactElement | null;
}

/**
 * Gives a challenge of the pool's own triggers a view of its own; the first of `challenges` that knows the parameters is shown.
 *
 * @example
 * ```tsx
 * defineChallenge({
 *   name: "riddle",
 *   parameters: (raw) => (raw["type"] === "riddle" ? { riddle: raw["text"] ?? "" } : null),
 *   View: ({ step, parameters }) => <Riddle text={parameters.riddle} onSolved={(answer) => void step.submit({ answer })} />,
 * })
 * ```
 */
export const defineChallenge = <Parameters extends object>({
  name,
  parameters,
  View,
}: ChallengeDefinition<Parameters>): CustomChallengeView => ({
  name,
  render: (step) => {
    const read = parameters(step.parameters);
    return read === null ? null : createElement(View, { step, parameters: read });
  },
});

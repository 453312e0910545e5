import type { StoryContext } from "@storybook/react-vite";
import { waitFor } from "storybook/test";
import type { AuthStepName } from "../../src/index.js";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import type { StepFixtures } from "../../src/testing/step-fixtures.js";
import { expectMoment } from "./expect-moment.js";
import { loadScreen } from "./load-screen.js";
import { NOW } from "./now.js";
import { stopTime } from "./stop-time.js";
import { Teleport } from "./teleport.js";
import type { TeleportProps } from "./teleport.js";

/** The args of a step's stories: its own situations and no others. */
export type StepArgs<Name extends AuthStepName> = Omit<TeleportProps, "step" | "situation"> & {
  readonly step: Name;
  readonly situation?: Extract<keyof StepFixtures[Name], string>;
};

/** What the stories of one step have in common: they stand on it, time stands still, and each proves that it shows its moment. */
export const standsOn = <Name extends AuthStepName>(step: Name) => {
  const args: StepArgs<Name> = { step, moment: "idle", openFor: 0 };
  return {
    args,
    argTypes: controlsOf(step),
    beforeEach: stopTime,
    loaders: [() => loadScreen(step)],
    render: (destination: StepArgs<Name>) => <Teleport {...destination} />,
    play: ({ canvasElement, args: destination, globals }: StoryContext<StepArgs<Name>>) =>
      waitFor(() => expectMoment(canvasElement, destination, globals)),
  };
};

const controlsOf = (step: AuthStepName) => ({
  step: { table: { disable: true } },
  situation: {
    description: "What is special about the step: its fixture",
    control: "select",
    options: Object.keys(stepFixtures(NOW)[step]),
  } as const,
  moment: {
    description: "Idle, pending, or the error that the last command failed with",
    control: "select",
    options: ["idle", "pending", ...Object.keys(errorFixtures(NOW))],
  } as const,
  openFor: {
    description: "For how many seconds the step has been open",
    control: { type: "number", min: 0, max: 180, step: 10 },
  } as const,
});

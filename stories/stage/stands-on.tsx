import type { StoryContext } from "@storybook/react-vite";
import { waitFor } from "storybook/test";
import type { AuthStepName, Customisation } from "../../src/index.js";
import { stepCases } from "../../src/testing/cases/step-cases.js";
import type { Destination, DestinationOn } from "./case-of.js";
import { expectCase } from "./expect-case.js";
import { loadScreen } from "./load-screen.js";
import { stopTime } from "./stop-time.js";
import { Teleport } from "./teleport.js";

/** The args of a step's stories: its own cases and no others. */
export type StepArgs<Name extends AuthStepName> = DestinationOn<Name> & Customisation;

/** What the stories of one step have in common: they stand on it, time stands still, and each proves that it shows its case. */
export const standsOn = <Name extends AuthStepName>(step: Name) => {
  const args: StepArgs<Name> = { step, case: "idle" };
  return {
    args,
    argTypes: {
      step: { table: { disable: true } },
      case: {
        description: "The state of the step: idle, pending, an error that it can show, or what is special about it",
        control: "select",
        options: Object.keys(stepCases[step]),
      } as const,
    },
    beforeEach: stopTime,
    loaders: [() => loadScreen(step)],
    render: (given: StepArgs<Name>) => <Teleport {...asDestination(given)} />,
    play: ({ canvasElement, args: given, globals }: StoryContext<StepArgs<Name>>) =>
      waitFor(() => expectCase(canvasElement, asDestination(given), globals)),
  };
};

// SAFETY: a step with one of its own cases is a destination; TypeScript does not relate the two while `Name` is open.
const asDestination = <Name extends AuthStepName>(args: StepArgs<Name>) => args as Destination & Customisation;

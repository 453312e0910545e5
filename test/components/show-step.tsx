import { render } from "@testing-library/react";
import { useState } from "react";
import type { ReactElement } from "react";
import { expect } from "vitest";
import { page } from "vitest/browser";
import { Page } from "../../src/components/frame/page.js";
import { lateRows } from "../../src/components/form/late-rows.js";
import { lateParts } from "../../src/components/late-parts.js";
import { latePhoneLibrary } from "../../src/headless/phone/late-phone-library.js";
import { StepView } from "../../src/components/frame/step-view.js";
import { AuthProvider } from "../../src/index.js";
import type { AuthSettings, AuthStep, Customisation } from "../../src/index.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import { scriptedBackend } from "../../src/testing/scripted-backend.js";

/** What a step is shown under. */
export interface ShowOptions extends Customisation {
  readonly settings?: AuthSettings;
}

/** The element that {@link showStep} renders. */
export const Shown = ({
  step,
  settings = {},
  ...customisation
}: ShowOptions & { readonly step: AuthStep }): ReactElement => {
  // One client for all that is shown: another would begin every form anew.
  const [client] = useState(() => fakeClient({ backend: scriptedBackend([]), settings }));
  return (
    <AuthProvider client={client} {...customisation}>
      <Page>
        <StepView step={step} />
      </Page>
    </AuthProvider>
  );
};

/** A step that is shown, and how to show another in its place. */
export interface ShownStep {
  readonly update: (step: AuthStep, options?: ShowOptions) => void;
}

/** Renders a step by its screen on a page, and waits until its code is here: until there is a heading, or what else is waited for. */
export const showStep = async (
  step: AuthStep,
  options: ShowOptions = {},
  awaited: "heading" | "region" = "heading",
): Promise<ShownStep> => {
  // What a door waits for before it shows the first form, and what fields are drawn with.
  await Promise.all([lateParts.load(), lateRows.load(), latePhoneLibrary.load()]);
  const shown = render(<Shown step={step} {...options} />);
  await expect.element(page.getByRole(awaited)).toBeInTheDocument();
  return { update: (next, nextOptions = options) => shown.rerender(<Shown step={next} {...nextOptions} />) };
};

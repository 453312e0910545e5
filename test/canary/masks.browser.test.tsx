import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { secretPlace } from "../../src/headless/parts/secret-place.js";
import type { AuthStep, AuthStepName } from "../../src/index.js";
import security from "../../docs/security.md?raw";
import { showStep } from "../components/show-step.js";
import { shownSteps } from "../components/steps.js";

/** By step: the places that hold a secret, as tag and `autocomplete`. Everything else on the page may be recorded. */
const places: Partial<Readonly<Record<AuthStepName, readonly string[]>>> = {
  restoring: ["input current-password"],
  enterCredentials: ["input current-password"],
  signUp: ["input new-password", "input new-password"],
  confirmSignUp: ["div", "input one-time-code"],
  confirmPasswordReset: ["div", "input one-time-code", "input new-password", "input new-password"],
  confirmContact: ["div", "input one-time-code"],
  enterPassword: ["input current-password"],
  confirmCode: ["div", "input one-time-code"],
  confirmTotp: ["div", "input one-time-code"],
  enrollTotp: ["svg", "code", "div", "input one-time-code"],
  setNewPassword: ["input new-password"],
  answerCustomChallenge: ["input off"],
};

const marks = Object.entries(secretPlace);

afterEach(cleanup);

describe("S8: every place that holds a secret is marked for recorders of sessions, and nothing else is", () => {
  test.for(shownSteps)("S8: $name", async (step: AuthStep) => {
    await showStep(step);
    const marked = [...document.querySelectorAll("[data-secret]")];
    const described = marked.map(({ localName, attributes }) =>
      [localName, attributes.getNamedItem("autocomplete")?.value].filter(Boolean).join(" "),
    );
    expect(described).toEqual(places[step.name] ?? []);
    for (const place of marked) {
      expect(marks.map(([name]) => [name, place.getAttribute(name)])).toEqual(marks);
    }
    const secrets = document.querySelectorAll('[type=password], [autocomplete="one-time-code"], code');
    for (const secret of secrets) expect(marked).toContain(secret);
  });

  test("S8: the documentation names every mark", () => {
    expect(marks.filter(([name]) => !security.includes(`\`${name}`)).map(([name]) => name)).toEqual([]);
  });
});

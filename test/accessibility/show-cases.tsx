import { render } from "@testing-library/react";
import { expect, vi } from "vitest";
import { loadScreen } from "../../stories/stage/load-screen.js";
import { Teleport } from "../../stories/stage/teleport.js";
import type { TeleportProps } from "../../stories/stage/teleport.js";
import type { AuthStepName } from "../../src/index.js";
import type { StepCase } from "../../src/testing/cases/step-case.js";
import { stepCases } from "../../src/testing/cases/step-cases.js";

/** A case that is shown now. */
export interface ShownCase extends StepCase {
  /** Its name in the table. */
  readonly name: string;
  /** The card that shows it. */
  readonly card: HTMLElement;
}

/** Shows every case of a step, one under the other. */
export const showCases = async (step: AuthStepName): Promise<readonly ShownCase[]> => {
  await loadScreen(step);
  const cases = Object.entries<StepCase>(stepCases[step]);
  const { container } = render(
    cases.map(([name]) => (
      <div key={name} data-case={name}>
        {/* SAFETY: the name is one of this step's cases. */}
        <Teleport {...({ step, case: name } as TeleportProps)} />
      </div>
    )),
  );
  const cards = () => [...container.querySelectorAll<HTMLElement>(`[data-case] section[data-step="${step}"]`)];
  await vi.waitFor(() => expect(cards()).toHaveLength(cases.length), { interval: 10, timeout: 10_000 });
  // The time of a challenge runs out after its card is there.
  const isReady = (card: HTMLElement, index: number) => cases[index]?.[1].kind !== "error" || "invalid" in card.dataset;
  await vi.waitFor(() => expect(cards().every(isReady)).toBe(true), { interval: 10, timeout: 10_000 });
  return cards().flatMap((card, index) => {
    const [name, facts] = cases[index] ?? [];
    return name === undefined || facts === undefined ? [] : [{ ...facts, name, card }];
  });
};

import type { createAuthFlow } from "../flow/index.js";
import type { AuthStep, AuthSteps, Result } from "../machine/auth-steps.js";
import type { Entrance } from "../machine/entrance.js";
import { notLoaded } from "../protocol/not-loaded.js";
import { restoringAt, restoringStep } from "./restoring-step.js";

/** What the flow's code brings. */
export type CreateFlow = typeof createAuthFlow;

/** The time before the flow: its code is loaded, and loaded again where that failed. */
export interface Opening {
  /** The step meanwhile: the same object until something changes. */
  readonly getStep: () => AuthSteps["restoring"];
  /** Notes where the person comes in. */
  readonly enter: (entrance: Entrance) => void;
  /** Loads the code and starts the flow. No effect where that is under way, done, or failed: then it is the person's to retry. */
  readonly begin: (load: () => Promise<CreateFlow>) => void;
  /** Forgets what is under way, so that it can begin anew. */
  readonly end: () => void;
}

/** What an opening works on. */
export interface OpeningParts {
  readonly start: (create: CreateFlow) => void;
  /** Called after every change of the step. */
  readonly tell: () => void;
  /** The step that the person sees, of the flow once there is one. */
  readonly getStep: () => AuthStep;
}

/** An opening that has not begun. */
export function createOpening({ start, tell, getStep: getStepShown }: OpeningParts): Opening {
  let waiting = restoringStep;
  let step = waiting;
  let loading: Promise<void> | null = null;

  const show = (next: AuthSteps["restoring"]) => {
    step = next;
    tell();
  };
  const begin: Opening["begin"] = (load) => {
    if (loading !== null) return;
    const fail = () => show({ ...waiting, pending: false, error: notLoaded(), retry: () => retry(load) });
    const begun: Promise<void> = load().then(
      (create) => (loading === begun ? start(create) : undefined),
      () => (loading === begun ? fail() : undefined),
    );
    loading = begun;
  };
  const retry = async (load: () => Promise<CreateFlow>): Promise<Result> => {
    // Asked twice, it loads once.
    if (step.error !== null) {
      loading = null;
      begin(load);
      show(waiting);
    }
    await loading;
    const shown = getStepShown();
    return { error: shown.error, step: shown };
  };
  const enter = (entrance: Entrance) => {
    waiting = restoringAt(entrance);
    // Whoever goes on elsewhere tries again.
    if (step.retry === null) show(waiting);
    else void step.retry();
  };
  const end = () => {
    step = waiting = restoringStep;
    loading = null;
  };
  return { getStep: () => step, enter, begin, end };
}

import type { AuthFlow } from "../flow/index.js";
import type { AuthStep } from "../machine/auth-steps.js";
import type { Entrance } from "../machine/entrance.js";
import type { AuthClient } from "../protocol/auth-client.js";
import { createListeners } from "../protocol/listeners.js";
import { createFocusMemory } from "./focus-memory.js";
import type { FocusMemory } from "./focus-memory.js";
import { createOpening } from "./opening.js";
import type { CreateFlow, Opening } from "./opening.js";

/** The place under a provider where the one flow stands once somebody asks for it. Knows the flow's type, never its code. */
export interface FlowSlot {
  /** Whose flow it is. */
  readonly client: AuthClient;
  /** 0 for the first client of its provider, 1 for the next … */
  readonly ordinal: number;
  /** What the screens of this flow remember of focus. */
  readonly focus: FocusMemory;
  /** The doors that are mounted now, by what they open on. */
  readonly doors: Set<Entrance>;
  /** The flow's step; `restoring` while there is no flow. */
  readonly getStep: () => AuthStep;
  /** Calls `listener` after every change of the step, also of a flow that is made later; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Loads the flow's code, makes the flow and starts it, unless somebody asked for that before. */
  readonly open: Opening["begin"];
  /** Lets the person come in at a first step, as `AuthFlow.enter` does; kept until there is a flow. */
  readonly enter: (entrance: Entrance) => void;
  /** Says that the provider is mounted; the answer says that it is not. The flow ends unless it is retained again at once. */
  readonly retain: () => () => void;
}

/** An empty slot. */
export function createFlowSlot(client: AuthClient, ordinal = 0): FlowSlot {
  const { subscribe, tell } = createListeners();
  const focus = createFocusMemory();
  let flow: AuthFlow | null = null;
  let entered: Entrance | null = null;

  const getStep = () => {
    const step = flow?.getStep();
    // One object from the first render to the first form: nothing to be seen changes when the code arrives.
    return step === undefined || step.name === "restoring" ? opening.getStep() : step;
  };
  const start = (create: CreateFlow) => {
    flow = create(client, { autoStart: false });
    watchFlow(flow, focus, tell);
    flow.start();
    if (entered !== null) flow.enter(entered);
  };
  const opening = createOpening({ start, tell, getStep });
  const end = () => {
    opening.end();
    flow?.stop();
    flow = null;
    entered = null;
  };
  const enter = (entrance: Entrance) => {
    entered = entrance;
    opening.enter(entrance);
    flow?.enter(entrance);
  };
  const doors = new Set<Entrance>();
  return { client, ordinal, focus, doors, getStep, subscribe, open: opening.begin, enter, retain: retaining(end) };
}

function watchFlow(flow: AuthFlow, focus: FocusMemory, tell: () => void): void {
  // No screen shows `signedIn`: the form that follows a sign-out is another one than the form before.
  flow.subscribe(() => {
    if (flow.getStep().name === "signedIn") focus.shown = "signedIn";
  });
  flow.subscribe(tell);
}

function retaining(end: () => void): FlowSlot["retain"] {
  let retained = 0;
  return () => {
    retained += 1;
    return () => {
      retained -= 1;
      // StrictMode unmounts and mounts again in one go: only what is still unmounted afterwards is over.
      queueMicrotask(() => retained === 0 && end());
    };
  };
}

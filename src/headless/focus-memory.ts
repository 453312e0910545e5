/** What Screens of one flow remember of each other, so that focus moves on a change of step and on nothing else. */
export interface FocusMemory {
  /** The key of the step that is shown; `null` before the first. Empty: what comes next is another screen, even of the same step. */
  shown: string | null;
  /** Whether Back was pressed: true until the next change only. */
  isGoingBack: boolean;
  /** The control that last left a step, by the step's key: its name, empty for the submit button; of a link the step that it leads to. */
  readonly leftBy: Map<string, string>;
}

/** A memory of nothing. */
export const createFocusMemory = (): FocusMemory => ({ shown: null, isGoingBack: false, leftBy: new Map() });

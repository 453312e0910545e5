/** What Screens of one flow remember of each other, so that focus moves on a change of step and on nothing else. */
export interface FocusMemory {
  /** Says that a step is shown, by its key: whether it is the first or reached by Back, `null` where nothing changed. */
  readonly show: (key: string) => Shown | null;
  /** Says that what is shown next is another screen, even one of the same step. */
  readonly change: () => void;
  /** Says that Back was pressed; true of the next change only. */
  readonly goBack: () => void;
  /** Says which control left a step: its name, empty for the submit button. */
  readonly leave: (key: string, control: string) => void;
  /** The control that last left a step. */
  readonly leftBy: (key: string) => string | undefined;
}

/** How a step came to be shown. */
export interface Shown {
  readonly isFirst: boolean;
  readonly cameBack: boolean;
}

/** A memory of nothing. */
export function createFocusMemory(): FocusMemory {
  const controls = new Map<string, string>();
  let shown: string | null = null;
  let goingBack = false;
  return {
    show(key) {
      if (key === shown) return null;
      const how = { isFirst: shown === null, cameBack: goingBack };
      shown = key;
      goingBack = false;
      return how;
    },
    change() {
      if (shown !== null) shown = "";
    },
    goBack() {
      goingBack = true;
    },
    leave: (key, control) => void controls.set(key, control),
    leftBy: (key) => controls.get(key),
  };
}

/** What took focus in a step's card, by the name that is read out. */
export interface NotedFocus {
  readonly names: readonly string[];
  readonly stop: () => void;
}

/** Notes what takes focus in the card of a step from now on. */
export const noteFocus = (step: string): NotedFocus => {
  const names: string[] = [];
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target.closest(`section[data-step="${step}"]`) === null) return;
    names.push(target instanceof HTMLInputElement ? (target.labels?.[0]?.textContent ?? "") : target.textContent);
  };
  document.addEventListener("focusin", note);
  return { names, stop: () => document.removeEventListener("focusin", note) };
};

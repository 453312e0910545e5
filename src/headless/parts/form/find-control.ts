/** The control of a form by its `name`; of radio buttons the chosen one; the submit button for an empty name. */
export function findControl(form: HTMLFormElement, name: string): HTMLElement | null {
  if (name === "") return form.querySelector<HTMLElement>('button[type="submit"], input[type="submit"]');
  const found = form.elements.namedItem(name);
  if (found instanceof RadioNodeList) {
    const options = [...found].filter((node) => node instanceof HTMLInputElement);
    return options.find((option) => option.checked) ?? options[0] ?? null;
  }
  return found instanceof HTMLElement ? found : null;
}

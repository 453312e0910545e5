/** Puts `text` into an input as if it had been typed: React and every listener hear of it. */
export function typeInto(input: HTMLInputElement, text: string): void {
  // React overrides `value` on the element itself and would take this for a write of its own.
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  value?.set?.call(input, text);
  input.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
}

/** Shows an input's digits in the slots of `root` (`data-slot`): text, `data-filled`, and `data-active` where the next one goes. */
export function paintSlots(root: HTMLElement, input: HTMLInputElement): void {
  const slots = [...root.querySelectorAll<HTMLElement>("[data-slot]")];
  const isFocused = input.ownerDocument.activeElement === input;
  const start = input.selectionStart ?? input.value.length;
  const end = Math.max(input.selectionEnd ?? start, start + 1);
  slots.forEach((slot, index) => {
    const digit = input.value[index] ?? "";
    const isLastOfFull = start >= slots.length && index === slots.length - 1;
    slot.textContent = digit;
    slot.toggleAttribute("data-filled", digit !== "");
    slot.toggleAttribute("data-active", isFocused && ((index >= start && index < end) || isLastOfFull));
  });
}

/** The event that a control hears when its value was written or taken away by the kit, not by the person. */
export const writtenEvent = "latchkey:written";

/** Writes into a control and tells its decoration. No `input` event: nobody edited anything. */
export function writeControl(control: HTMLInputElement, text: string): void {
  control.value = text;
  control.dispatchEvent(new Event(writtenEvent));
}

/** The event that a control hears when its value was taken away by the kit, not by the person. */
export const clearedEvent = "latchkey:cleared";

/** Empties a control and tells its decoration. No `input` event: nobody edited anything. */
export function clearControl(control: HTMLInputElement): void {
  control.value = "";
  control.dispatchEvent(new Event(clearedEvent));
}

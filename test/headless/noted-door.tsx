import { useDoor } from "../../src/headless/index.js";
import type { AuthStep, AuthSteps, DoorKind, DoorOptions } from "../../src/headless/index.js";
import { expect } from "vitest";

/** Props of the door of {@link notedDoor}. */
export interface NotedDoorProps extends DoorOptions {
  readonly kind: DoorKind;
}

/** A door that notes every step that it shows. */
export const notedDoor = () => {
  const seen: (AuthStep | null)[] = [];
  const Door = ({ kind, ...options }: NotedDoorProps) => {
    seen.push(useDoor(kind, options));
    return null;
  };
  const now = () => seen.at(-1) ?? null;
  const on = <Name extends keyof AuthSteps>(name: Name): AuthSteps[Name] => {
    const step = now();
    if (step?.name !== name) throw new Error(`The door stands on ${step?.name}, not on ${name}.`);
    // SAFETY: its name was compared just now.
    return step as AuthSteps[Name];
  };
  const standsOn = async (name: string) => {
    await expect.poll(() => now()?.name).toBe(name);
  };
  return { Door, seen, now, on, standsOn };
};

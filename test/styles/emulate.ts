import { cdp } from "vitest/browser";

/** Media features by name, as the browser shall answer them. */
export type Features = Readonly<Record<string, string>>;

/** Makes the browser answer media queries as told. */
export const emulate = async (features: Features): Promise<void> => {
  await cdp().send("Emulation.setEmulatedMedia", {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
};

/** Makes fingers point in place of a mouse, or not. */
export const emulateTouch = async (enabled: boolean): Promise<void> => {
  await cdp().send("Emulation.setTouchEmulationEnabled", { enabled });
};

/** Makes the browser answer for itself again. */
export const emulateNothing = async (): Promise<void> => {
  await emulate({});
  await emulateTouch(false);
};

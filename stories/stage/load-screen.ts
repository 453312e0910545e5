import { lateParts } from "../../src/components/late-parts.js";
import type { AuthStepName } from "../../src/index.js";

/** Loads a step's screen before its story is drawn: the picture never begins with an empty card. */
export const loadScreen = async (step: AuthStepName): Promise<void> => {
  const screens: { readonly [Name in AuthStepName]?: object } = (await lateParts.load()).lateScreens;
  const screen = screens[step];
  if (screen !== undefined && "load" in screen && typeof screen.load === "function") await screen.load();
};

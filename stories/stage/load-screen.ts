import { defaultScreens } from "../../src/components/screens/default-screens.js";
import { lateParts } from "../../src/components/late-parts.js";
import type { AuthStepName } from "../../src/index.js";

/** Loads a step's screen before its story is drawn: the picture never begins with an empty card. */
export const loadScreen = async (step: AuthStepName): Promise<void> => {
  await lateParts.load();
  const screen: object = defaultScreens[step];
  if ("load" in screen && typeof screen.load === "function") await screen.load();
};

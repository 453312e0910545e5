import type { FunctionComponent } from "react";
import type { EntranceName } from "../../machine/entrance.js";
import type { ScreenProps } from "../render-step.js";

/** The kit's own screens of the steps at which a person can come in: each also stands there while the session is being restored. */
export type EntranceScreens = { readonly [Name in EntranceName]: FunctionComponent<ScreenProps<Name | "restoring">> };

/** The entrances that are a form, busy while the session is being restored. */
export type FirstFormName = Exclude<EntranceName, "confirmSignUp" | "confirmPasswordReset">;

/** First forms that are here from the start. */
export type FirstForms = Pick<EntranceScreens, FirstFormName>;

export { watchSteps } from "../../watch-steps.js";
export { moveFocus } from "../screen/move-focus.js";
export { isMendedByEdit } from "./is-mended-by-edit.js";
export { submitForm } from "./submit-form.js";

export { keepReturnTo } from "../../keep-return-to.js";
export { watchSteps } from "../../watch-steps.js";
export { moveFocus } from "../screen/move-focus.js";
export { mendByEdit } from "./mend-by-edit.js";
export { submitForm } from "./submit-form.js";

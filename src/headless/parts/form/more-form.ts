export { goOn } from "../../go-on.js";
export { moveFocus } from "../screen/move-focus.js";
export { isMendedByEdit } from "./is-mended-by-edit.js";
export { submitForm } from "./submit-form.js";

export { askField } from "./ask-field.js";
export { Country } from "./country.js";
export { MoreRow } from "./more-row.js";
export { PolicyRules } from "./policy-rules.js";

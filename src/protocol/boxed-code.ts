import { Secret } from "./secret.js";

/** Boxes a typed or pasted code without its white space and hyphens (`"123 456"`); what is boxed already stays. */
export const boxedCode = (code: string | Secret): Secret =>
  code instanceof Secret ? code : new Secret(code.replaceAll(/[\s\p{Dash}]/gu, ""));

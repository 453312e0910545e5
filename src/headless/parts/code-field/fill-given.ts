import { reveal } from "../../../protocol/secret.js";
import type { Secret } from "../../../protocol/secret.js";
import { writeControl } from "../form/write-control.js";
import { readCode } from "./read-code.js";

/** Puts the code of a link into an empty input: there, as in what is typed, it stays out of attributes and of React's memory. */
export function fillGiven(input: HTMLInputElement, given: Secret, length: number | null): void {
  if (input.value === "") writeControl(input, readCode(reveal(given), length));
}

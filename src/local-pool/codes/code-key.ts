import type { CodePurpose } from "../state.js";

/** Under which a pool keeps the code for a purpose; `id` is a sub or a simulated user id. */
export const codeKey = (purpose: CodePurpose, id: string): string => `${purpose} ${id}`;

import type { SignInScope } from "./sign-in-scope.js";

/** The member `validationData` of a trigger's request; null when the client sent none. */
export const validationDataOf = ({
  validationData = new Map(),
}: SignInScope): Readonly<Record<string, string>> | null =>
  validationData.size === 0 ? null : Object.fromEntries(validationData);

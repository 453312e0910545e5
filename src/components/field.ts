import type { AuthField, TextAuthField } from "./auth-field.js";

type TextWithoutKind = Omit<TextAuthField, "kind"> & { readonly kind?: undefined };

/**
 * A field for `fields`: a line of text unless `kind` says otherwise. On `signUp` and `setNewPassword` its value goes out as the
 * attribute `name`, if that is the name of one; `goesTo` says otherwise.
 *
 * @example
 * ```tsx
 * <SignIn fields={{ setNewPassword: (defaults) => [...defaults, field({ name: "custom:team", label: "Team" })] }} />;
 * ```
 */
export const field = (described: AuthField | TextWithoutKind): AuthField =>
  described.kind === undefined ? { ...described, kind: "text" } : described;

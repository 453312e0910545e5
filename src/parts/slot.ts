/** The places that take a class of the app: `classNames={{ title: "my-title" }}` stands beside `latchkey-title`. */
export type Slot =
  | "alert"
  | "button"
  | "card"
  | "check"
  | "choice"
  | "choices"
  | "code"
  | "dialog"
  | "error"
  | "field"
  | "footer"
  | "form"
  | "header"
  | "hint"
  | "identity"
  | "input"
  | "label"
  | "link"
  | "logo"
  | "options"
  | "page"
  | "qr"
  | "rules"
  | "secret"
  | "subtitle"
  | "title"
  | "toggle"
  | "totp";

/** Classes of the app by slot. */
export type ClassNames = { readonly [Name in Slot]?: string | undefined };

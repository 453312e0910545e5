/** The controls of a form that hold a secret: passwords, shown or not, and codes. */
export const secretControls = (form: HTMLFormElement): readonly HTMLInputElement[] =>
  [...form.elements].filter(
    (control): control is HTMLInputElement =>
      control instanceof HTMLInputElement && (control.type === "password" || control.hasAttribute("data-secret")),
  );

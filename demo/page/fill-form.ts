import type { Situation } from "../situations/situation.js";
import { typeInto } from "./type-into.js";

/** Fills the first form in `frame` as a browser would; the form may yet have to appear. Gives the way to stop waiting. */
export function fillForm(frame: HTMLElement, situation: Situation): () => void {
  const texts = textsOf(situation);
  const fill = (): boolean => {
    const fields = texts.map(({ selector }) => frame.querySelectorAll<HTMLInputElement>(`form ${selector}`));
    if (fields.some(({ length }) => length === 0)) return false;
    for (const [index, { text }] of texts.entries()) fields[index]?.forEach((field) => typeInto(field, text));
    return true;
  };
  if (fill()) return () => undefined;
  const observer = new MutationObserver(() => fill() && observer.disconnect());
  observer.observe(frame, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** What is typed, and where: a new password is typed wherever one is asked for. */
function textsOf({ door = "signIn", credentials: { username, password }, also = {} }: Situation) {
  const kind = door === "signUp" ? "new-password" : "current-password";
  return [
    { selector: '[name="username"]:not([hidden])', text: username },
    ...Object.entries(also).map(([name, text]) => ({ selector: `[name="${name}"]`, text })),
    ...(password === null ? [] : [{ selector: `[autocomplete="${kind}"]`, text: password }]),
  ];
}

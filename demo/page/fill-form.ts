import type { Situation } from "../situations/situation.js";
import { typeInto } from "./type-into.js";

/** Fills the first form in `frame` as a password manager would; the form may yet have to appear. Gives the way to stop waiting. */
export function fillForm(frame: HTMLElement, { username, password }: Situation["credentials"]): () => void {
  const fill = (): boolean => {
    const name = frame.querySelector<HTMLInputElement>('input[autocomplete~="username"]');
    const secret = frame.querySelector<HTMLInputElement>('input[autocomplete="current-password"]');
    if (name === null || (secret === null && password !== null)) return false;
    typeInto(name, username);
    if (secret !== null) typeInto(secret, password ?? "");
    return true;
  };
  if (fill()) return () => undefined;
  const observer = new MutationObserver(() => fill() && observer.disconnect());
  observer.observe(frame, { childList: true, subtree: true });
  return () => observer.disconnect();
}

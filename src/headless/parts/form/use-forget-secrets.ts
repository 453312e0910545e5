"use client";
import type { RefObject } from "react";
import { useLayoutEffect } from "../../use-layout-effect.js";
import { writeControl } from "./write-control.js";
import { secretControls } from "./secret-controls.js";

/** Empties a form's secrets when it leaves the page (another step, Back, unmount) and when the page comes back from the bfcache. */
export function useForgetSecrets(ref: RefObject<HTMLFormElement | null>): void {
  // At once, not after the next paint.
  useLayoutEffect(() => {
    const form = ref.current;
    if (form === null) return undefined;
    const forget = () => secretControls(form).forEach((control) => writeControl(control, ""));
    const forgetIfRestored = (event: PageTransitionEvent) => event.persisted && forget();
    window.addEventListener("pageshow", forgetIfRestored);
    return () => {
      window.removeEventListener("pageshow", forgetIfRestored);
      // StrictMode unmounts for show and leaves the form where it is.
      queueMicrotask(() => !form.isConnected && forget());
    };
  }, [ref]);
}

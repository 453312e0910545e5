/**
 * Calls `listener` when the page may have missed something: it is seen again, comes back by Back, or the network does, which it is
 * told.
 */
export function onReturn(listener: (isOnline: boolean) => void): void {
  if (typeof document === "undefined") return;
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") listener(false);
  });
  for (const event of ["pageshow", "online", "focus"])
    window.addEventListener(event, () => listener(event === "online"));
}

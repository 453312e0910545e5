"use client";
import { useCallback, useSyncExternalStore } from "react";

const second = 1000;

/**
 * The whole seconds left until `until` (epoch milliseconds), rounded up; 0 when it is over or `null`. Renders once per second,
 * stops at zero and rests while the page is hidden.
 */
export function useCountdown(until: number | null): number {
  const subscribe = useCallback((listener: () => void) => tick(until, listener), [until]);
  return useSyncExternalStore(
    subscribe,
    () => secondsLeft(until),
    () => 0,
  );
}

const secondsLeft = (until: number | null): number =>
  until === null ? 0 : Math.max(0, Math.ceil((until - Date.now()) / second));

function tick(until: number | null, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    const left = until === null ? 0 : until - Date.now();
    if (left > 0 && !document.hidden) timer = setTimeout(run, left % second || second);
  };
  const run = () => {
    listener();
    wait();
  };
  wait();
  document.addEventListener("visibilitychange", run);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", run);
  };
}

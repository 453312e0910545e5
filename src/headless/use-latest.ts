"use client";
import { useInsertionEffect, useRef } from "react";
import type { RefObject } from "react";

/** A ref that holds the value of the last committed render, so that effects call live props without starting over. */
export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> {
  const latest = useRef(value);
  useInsertionEffect(() => {
    latest.current = value;
  });
  return latest;
}

"use client";
import { useLayoutEffect } from "../../use-layout-effect.js";
import type { Described, FieldContextValue } from "./field-context.js";

/** The id of a part that describes the field's input, which knows of it from now on. */
export function useDescribed({ id, show }: FieldContextValue, part: Described): string {
  useLayoutEffect(() => show(part), [show, part]);
  return id + part;
}

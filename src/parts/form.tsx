"use client";
import { forwardRef } from "react";
import { Form as BareForm } from "../headless/parts/form/form.js";
import type { FormProps } from "../headless/parts/form/form.js";
import { useSlot } from "./use-slot.js";

/** The headless Form as a column. */
export const Form = forwardRef<HTMLFormElement, FormProps>(function Form(props, ref) {
  return <BareForm ref={ref} {...props} className={useSlot("form", props.className)} />;
});

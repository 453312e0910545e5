"use client";
import { Form as BareForm } from "../headless/parts/form/form.js";
import { dressed } from "./dressed.js";

/** The headless Form as a column. */
export const Form = dressed(BareForm, "form");

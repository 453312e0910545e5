"use client";
import { FieldLabel as BareFieldLabel } from "../headless/parts/field/field-label.js";
import { dressed } from "./dressed.js";

/** The visible name of the input. */
export const FieldLabel = dressed(BareFieldLabel, "label");

"use client";
import { FieldRoot as BareFieldRoot } from "../headless/parts/field/field-root.js";
import { dressed } from "./dressed.js";

/** What a field's parts stand in, in the kit's look. */
export const FieldRoot = dressed(BareFieldRoot, "field");

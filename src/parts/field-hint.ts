"use client";
import { FieldHint as BareFieldHint } from "../headless/parts/field/field-hint.js";
import { dressed } from "./dressed.js";

/** What helps before typing, in the kit's look. */
export const FieldHint = dressed(BareFieldHint, "hint");

"use client";
import { FieldInput as BareFieldInput } from "../headless/parts/field/field-input.js";
import { dressed } from "./dressed.js";

/** The input in the kit's look. */
export const FieldInput = dressed(BareFieldInput, "input");

"use client";
import { ScreenHeading as BareScreenHeading } from "../headless/parts/screen/screen-heading.js";
import { dressed } from "./dressed.js";

/** The step's one heading, in the kit's look. */
export const ScreenHeading = dressed(BareScreenHeading, "title");

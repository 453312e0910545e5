"use client";
import { createContext, useContext } from "react";

/** The id that a dialog wants its screen's heading to have, so that the heading names the dialog too. */
export const DialogHeading = createContext<string | null>(null);

/** The id that the dialog around wants, or `null`. */
export const useDialogHeadingId = (): string | null => useContext(DialogHeading);

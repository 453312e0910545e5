"use client";
import { createContext, useContext } from "react";
import { inDevelopment } from "../../in-development.js";
import { usageError } from "../../usage-error.js";

/** What a list of choices tells its items, and an item its radio button and label. */
export interface ChoiceContextValue {
  readonly name: string;
  readonly defaultValue: string | undefined;
}

/** The list around, or `null`. */
export const ChoiceContext = createContext<ChoiceContextValue | null>(null);

/** The choice around, or `null`. */
export const ChoiceItemContext = createContext<{ readonly value: string; readonly controlId: string } | null>(null);

/** The list and the choice around; throws where one is missing. */
export function useChoice(part: string): ChoiceContextValue & { readonly value: string; readonly controlId: string } {
  const list = useContext(ChoiceContext);
  const item = useContext(ChoiceItemContext);
  if (list === null || item === null) {
    throw usageError(
      `<${part}> was rendered outside <ChoiceList.Item>.`,
      inDevelopment &&
        "It cannot know which choice it stands for. " +
          'Put it into <ChoiceList name="…"><ChoiceList.Options><ChoiceList.Item value="…">.',
    );
  }
  return { ...list, ...item };
}

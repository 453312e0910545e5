"use client";
import { createContext, useContext } from "react";
import type { RefObject } from "react";
import { inDevelopment } from "../../in-development.js";
import { usageError } from "../../usage-error.js";

/** What a code field tells its input and its slots. */
export interface CodeContextValue {
  readonly input: RefObject<HTMLInputElement | null>;
  /** How many digits, where that is certain. */
  readonly length: number | null;
  readonly autoSubmit: boolean;
}

/** The code field around, or `null`. */
export const CodeContext = createContext<CodeContextValue | null>(null);

/** The code field around; throws where there is none. */
export function useCode(part: string): CodeContextValue {
  const code = useContext(CodeContext);
  if (code === null) {
    throw usageError(
      `<${part}> was rendered outside <CodeField>.`,
      inDevelopment &&
        "It cannot know which code it belongs to, nor how long that is. " +
          "Put it into <CodeField length={step.codeLength}>.",
    );
  }
  return code;
}

import type { ReactElement, ReactNode } from "react";
import { Customise } from "../src/components/customise.js";
import type { Direction } from "../src/index.js";

/** Props of {@link Stage}. */
export interface StageProps {
  readonly colorScheme: "light" | "dark";
  readonly direction: Direction;
  /** Alone in the canvas, or among others in the documentation. */
  readonly view: "story" | "docs";
  /** Whether the story is a whole page and wants no margin. */
  readonly whole: boolean;
  readonly children: ReactNode;
}

const messages = {
  ltr: { language: { direction: "ltr" } },
  rtl: { language: { direction: "rtl" } },
} as const;

/** The page around a story, in the scheme and the direction that the toolbar says. */
export const Stage = ({ colorScheme, direction, view, whole, children }: StageProps): ReactElement => (
  <div
    className="stage"
    data-color-scheme={colorScheme}
    data-view={view}
    data-whole={whole ? "" : undefined}
    dir={direction}
  >
    <Customise messages={messages[direction]}>{children}</Customise>
  </div>
);

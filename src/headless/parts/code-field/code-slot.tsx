import type { ReactElement } from "react";
import type { CodeSlotsProps } from "./code-slots.js";

/** One box; `CodeSlots` paints it. */
export function CodeSlot({ index, draw }: { index: number; draw: CodeSlotsProps["children"] }): ReactElement {
  return draw === undefined ? <span data-slot={index} /> : draw({ index, "data-slot": String(index) });
}

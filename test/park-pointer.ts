import { beforeEach } from "vitest";
import { cdp } from "vitest/browser";

// The pointer stays where the test before left it, and what appears below it would be hovered.
beforeEach(() => cdp().send("Input.dispatchMouseEvent", { type: "mouseMoved", x: 0, y: 0 }));

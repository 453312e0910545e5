import { afterEach, beforeEach } from "vitest";

/** In this file nothing is hovered: the pointer stays where the test before left it, and what appears below it would be. */
export const withoutHover = (): void => {
  beforeEach(() => document.documentElement.style.setProperty("pointer-events", "none"));
  afterEach(() => void document.documentElement.style.removeProperty("pointer-events"));
};

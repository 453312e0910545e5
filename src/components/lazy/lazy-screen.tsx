import type { ComponentType, FunctionComponent } from "react";
import { late } from "../../headless/late/late.js";
import type { Late } from "../../headless/late/late.js";

/** A screen whose code loads when it is needed. Before that it renders nothing. */
export type LazyScreen<Props> = FunctionComponent<Props> & Late<ComponentType<Props>>;

/** Makes a screen of the code that `load` brings. */
export const lazyScreen = <Props extends object>(load: () => Promise<ComponentType<Props>>): LazyScreen<Props> => {
  const code = late(load);
  const screen = (props: Props) => {
    const Loaded = code.get();
    return Loaded === null ? null : <Loaded {...props} />;
  };
  return Object.assign(screen, code);
};

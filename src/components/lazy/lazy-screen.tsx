import type { ComponentType, FunctionComponent } from "react";

/** A screen whose code loads when it is needed. */
export interface LazyScreen<Props> extends FunctionComponent<Props> {
  /** Whether the code is here; before that the screen renders nothing. */
  isLoaded(): boolean;
  /** Loads the code. Rejects where it cannot be loaded; calling again tries again. */
  load(): Promise<void>;
}

/** Makes a screen of the code that `load` brings. */
export const lazyScreen = <Props extends object>(load: () => Promise<ComponentType<Props>>): LazyScreen<Props> => {
  let Loaded: ComponentType<Props> | null = null;
  const screen = (props: Props) => (Loaded === null ? null : <Loaded {...props} />);
  return Object.assign(screen, {
    isLoaded: () => Loaded !== null,
    load: async () => {
      Loaded = await load();
    },
  });
};

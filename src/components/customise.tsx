"use client";
import { useContext, useMemo, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { GivenLookContext } from "../parts/given-look.js";
import type { Customisation } from "./customisation.js";
import { GivenCustomisationContext } from "./given-customisation.js";

/** Props of {@link Customise}. */
export interface CustomiseProps extends Customisation {
  readonly children?: ReactNode;
}

/** Hands a provider's or a door's customisation down, over what stands above it. */
export const Customise = ({ children, ...props }: CustomiseProps): ReactElement => {
  const above = useContext(GivenCustomisationContext);
  const own = useUnchanged(props);
  const given = useMemo(() => ({ own, above }), [own, above]);
  return (
    <GivenLookContext.Provider value={given}>
      <GivenCustomisationContext.Provider value={given}>{children}</GivenCustomisationContext.Provider>
    </GivenLookContext.Provider>
  );
};

// The same object until one of the props changes: an app that renders again does not make every screen render again.
const useUnchanged = <Props extends object>(props: Props): Props => {
  const [kept, keep] = useState(props);
  if (kept === props || isSame(kept, props)) return kept;
  keep(props);
  return props;
};

const isSame = (one: object, other: object): boolean => {
  const [before, now] = [Object.entries(one).flat(), Object.entries(other).flat()];
  return before.length === now.length && before.every((value, index) => Object.is(value, now[index]));
};

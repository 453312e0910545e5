"use client";
import { useContext, useMemo } from "react";
import type { ReactElement, ReactNode } from "react";
import { GivenLookContext } from "../parts/given-look.js";
import type { Customisation } from "./customisation.js";
import { GivenCustomisationContext } from "./given-customisation.js";
import type { GivenCustomisation } from "./given-customisation.js";

/** Props of {@link Customise}. */
export interface CustomiseProps extends Customisation {
  readonly children?: ReactNode;
}

/** Hands a provider's or a door's customisation down, over what stands above it. */
export const Customise = ({ children, messages, classNames, ...own }: CustomiseProps): ReactElement => {
  const lookAbove = useContext(GivenLookContext);
  const look = useMemo(() => ({ messages, classNames, above: lookAbove }), [messages, classNames, lookAbove]);
  return (
    <GivenLookContext.Provider value={look}>
      <GivenCustomisationContext.Provider value={useGiven(own)}>{children}</GivenCustomisationContext.Provider>
    </GivenLookContext.Provider>
  );
};

// The same object until one of the props changes: an app that renders again does not make every screen render again.
const useGiven = (own: GivenCustomisation["own"]): GivenCustomisation => {
  const above = useContext(GivenCustomisationContext);
  const { appName, fields, components, screens, challenges, header, footer, logo, headingLevel, autoFocus } = own;
  return useMemo(
    () => ({
      own: { appName, fields, components, screens, challenges, header, footer, logo, headingLevel, autoFocus },
      above,
    }),
    [appName, fields, components, screens, challenges, header, footer, logo, headingLevel, autoFocus, above],
  );
};

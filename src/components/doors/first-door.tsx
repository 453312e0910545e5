"use client";
import type { ReactElement } from "react";
import { useDoorEntrance } from "../../headless/use-door-entrance.js";
import type { DoorKind } from "../../headless/use-door-entrance.js";
import type { Customisation } from "../customisation.js";
import { Door } from "./door.js";

/** Props of {@link FirstDoor}. */
export interface FirstDoorProps extends Customisation {
  /** What it opens on. @default 'signIn' */
  firstStep?: DoorKind | undefined;
}

/** The door of a gate or a dialog: which one is the app's choice. */
export const FirstDoor = ({ firstStep = "signIn", ...customisation }: FirstDoorProps): ReactElement => (
  <Door {...customisation} entrance={useDoorEntrance(firstStep, {})} />
);

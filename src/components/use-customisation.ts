"use client";
import { useContext } from "react";
import type { ReactNode } from "react";
import { defined } from "../messages/defined.js";
import { inherited } from "../parts/inherited.js";
import type { FieldsByStep } from "./auth-field.js";
import type { StepSlot } from "./customisation.js";
import { defaultComponents } from "./default-components.js";
import type { FirstComponents } from "./default-components.js";
import type { CustomChallengeView } from "./define-challenge.js";
import { GivenCustomisationContext } from "./given-customisation.js";
import type { GivenCustomisation } from "./given-customisation.js";
import type { Screens } from "./render-step.js";

/** What screens take from above besides words and classes: every gap filled. */
export interface ResolvedCustomisation {
  readonly appName: string | null;
  readonly fields: FieldsByStep;
  readonly components: FirstComponents;
  readonly screens: Partial<Screens>;
  readonly challenges: readonly CustomChallengeView[];
  readonly header: StepSlot;
  readonly footer: StepSlot;
  readonly logo: ReactNode;
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  readonly autoFocus: boolean;
}

/** What holds here: the kit's own, unless a provider or a door says otherwise. */
export const useCustomisation = (): ResolvedCustomisation => resolve(useContext(GivenCustomisationContext));

const plain: ResolvedCustomisation = {
  appName: null,
  fields: {},
  components: defaultComponents,
  screens: {},
  challenges: [],
  header: null,
  footer: null,
  logo: null,
  headingLevel: 2,
  autoFocus: false,
};

const resolve = inherited(plain, (above, { own }: GivenCustomisation) => ({
  ...above,
  ...defined(own),
  fields: { ...above.fields, ...defined(own.fields) },
  components: { ...above.components, ...defined(own.components) },
  screens: { ...above.screens, ...defined(own.screens) },
  challenges: [...(own.challenges ?? []), ...above.challenges],
}));

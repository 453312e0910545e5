/**
 * Marks an element that holds a secret while its step stands. `data-secret` is the kit's own; the others are how recorders of
 * sessions (Sentry, Datadog, LogRocket, Clarity, Hotjar) are told to leave out what is inside.
 */
export const secretPlace = {
  "data-secret": "",
  "data-sentry-mask": "",
  "data-dd-privacy": "mask",
  "data-private": "",
  "data-clarity-mask": "true",
  "data-hj-suppress": "",
} as const;

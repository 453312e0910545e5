/** What is given in `some`: without the keys whose value is `undefined`, so that it can be spread over what stands already. */
export const defined = <Some extends object>(
  some: Some | undefined,
): { [Key in keyof Some]: Exclude<Some[Key], undefined> } =>
  // SAFETY: leaves out keys whose value is `undefined`, and changes nothing else.
  Object.fromEntries(Object.entries(some ?? {}).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Some]: Exclude<Some[Key], undefined>;
  };

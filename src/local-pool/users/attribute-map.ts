/** Attributes as a call lists them, by name; one without a value is empty, and of several with one name the last counts. */
export const attributeMap = (
  list: readonly { readonly Name: string; readonly Value: string | undefined }[],
): ReadonlyMap<string, string> => new Map(list.map(({ Name, Value }) => [Name, Value ?? ""]));

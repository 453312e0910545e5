/** Attributes as the service lists them, all values texts. */
export const attributeList = (
  attributes: Iterable<readonly [string, string]>,
): { readonly Name: string; readonly Value: string }[] => Array.from(attributes, ([Name, Value]) => ({ Name, Value }));

/** How every element on the page of the kit looks: all computed properties, by a name that says which element it is. */
export type ComputedLook = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Measures what is on the page now: the kit's elements, what stands in them, and the boxes before and after each. */
export const computedLook = (): ComputedLook => {
  const look = new Map<string, ReadonlyMap<string, string>>();
  for (const [index, element] of [...document.querySelectorAll(".latchkey-page, .latchkey-page *")].entries()) {
    const name = `${index} ${element.localName}.${element.getAttribute("class") ?? ""}`;
    look.set(name, propertiesOf(getComputedStyle(element)));
    for (const box of ["::before", "::after"]) {
      const style = getComputedStyle(element, box);
      if (style.content !== "none") look.set(name + box, propertiesOf(style));
    }
  }
  return look;
};

/** What is another value in the other look, in words. */
export const differences = (one: ComputedLook, other: ComputedLook): string[] => {
  if (one.size !== other.size) return [`${one.size} boxes became ${other.size}`];
  return [...one].flatMap(([element, properties]) =>
    [...properties].flatMap(([property, value]) => {
      const now = other.get(element)?.get(property);
      return now === value ? [] : [`${element} { ${property}: ${value} → ${now} }`];
    }),
  );
};

const propertiesOf = (style: CSSStyleDeclaration): ReadonlyMap<string, string> =>
  new Map(
    [...style].filter((name) => !name.startsWith("--")).map((name) => [name, style.getPropertyValue(name)] as const),
  );

const sheets: HTMLStyleElement[] = [];

/** Adds a style sheet to the page, after those that are there. */
export const addSheet = (text: string): void => {
  const sheet = document.createElement("style");
  sheet.textContent = text;
  document.head.append(sheet);
  sheets.push(sheet);
};

/** Takes away all that {@link addSheet} added. */
export const removeSheets = (): void => {
  for (const sheet of sheets.splice(0)) sheet.remove();
};

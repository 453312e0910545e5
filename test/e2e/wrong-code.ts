/** As many other digits, none of them right. */
export const wrongCode = (code: string): string => code.replaceAll(/\d/g, (digit) => String((Number(digit) + 5) % 10));

/** Where the attempt of an app client stands in `sessionStorage`. */
export const bookmarkKey = (clientId: string): string => `latchkey.${clientId}.challenge`;

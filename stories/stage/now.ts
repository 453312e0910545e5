/** The moment that all stories show, in epoch milliseconds: Ada Lovelace's birthday, two hundred and ten years on. */
export const NOW = Date.UTC(2025, 11, 10, 12);

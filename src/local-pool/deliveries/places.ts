/** What stands in a text for what only the pool knows. `link` is one of many: its words are free. */
export const PLACES = {
  code: "{####}",
  username: "{username}",
  link: "{##Verify Email##}",
  anyLink: /\{##([^#]+)##\}/gu,
} as const;

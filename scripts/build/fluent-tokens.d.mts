/** A token is the CSS variable of its name. */
export const tokens: Readonly<Record<string, string>>;

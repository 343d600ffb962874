/** Where `npm start` serves the add-in on a developer's machine. */
export const DEVELOPMENT_URL: string;

/** Checks and trims ADDIN_URL; throws when it is not an https address. */
export function addinUrl(url: string | undefined): string;

/** The repository's manifest with every address moved to `url`. */
export function manifestFor(manifest: string, url: string): string;

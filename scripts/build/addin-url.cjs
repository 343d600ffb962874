/** The address that the repository's manifest carries: where `npm start` serves the add-in on a developer's machine. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * Checks and trims the address under which the built add-in will be served.
 *
 * @param {string | undefined} url e.g. `https://excel.example.vn/tien-do`; empty or absent for the developer's own
 * @returns {string} the address without a slash at its end
 * @throws {Error} when it is not an https address: Excel loads nothing else
 */
function addinUrl(url) {
  if (url === undefined || url.trim() === '') return DEVELOPMENT_URL;
  const parsed = URL.canParse(url.trim()) ? new URL(url.trim()) : null;
  if (parsed === null || parsed.protocol !== 'https:' || parsed.search !== '' || parsed.hash !== '') {
    throw new Error(`ADDIN_URL must be an https address of a folder, not "${url}"`);
  }
  return parsed.href.replace(/\/+$/, '');
}

/**
 * The manifest for an address.
 *
 * @param {string} manifest the repository's manifest
 * @param {string} url as `addinUrl` gives it
 * @returns {string} the same manifest with every address moved there
 */
function manifestFor(manifest, url) {
  return manifest.replaceAll(`"${DEVELOPMENT_URL}/`, `"${url}/`);
}

module.exports = { DEVELOPMENT_URL, addinUrl, manifestFor };

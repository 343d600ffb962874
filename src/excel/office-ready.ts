/** Where the page finds itself. */
export type Place = 'excel' | 'outside';

const longestWait = 15_000;

/**
 * Waits until Office.js says where the page is. When its script cannot be loaded, or Office.onReady never answers (a
 * blocked CDN), the page is taken to be outside Excel.
 */
export async function officeReady(): Promise<Place> {
  if (typeof Office === 'undefined') return 'outside';
  const tooLong = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), longestWait);
  });
  const info = await Promise.race([Office.onReady(), tooLong]);
  return info !== null && String(info.host) === 'Excel' && typeof Excel !== 'undefined' ? 'excel' : 'outside';
}

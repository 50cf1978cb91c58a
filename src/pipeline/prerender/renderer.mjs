// Plain JavaScript, because Node runs it in a worker too.

/**
 * Draws pages with the app as the build has bundled it; what goes wrong with one is told in its place.
 *
 * @param {string} bundle address of the bundle
 * @param {readonly object[]} pages what `drawPage` in `src/app/prerender.tsx` is given
 * @returns {Promise<any[]>} drawings, or problems in their places
 */
export async function paint(bundle, pages) {
  const { drawPage } = await import(bundle);
  const drawings = [];
  for (const page of pages) {
    try {
      drawings.push(await drawPage(page));
    } catch (error) {
      drawings.push({ problem: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  return drawings;
}

// Plain JavaScript, because Node runs it in a worker too.

/**
 * Renders pages with the app as the build has bundled it; what goes wrong with one is told in its place.
 *
 * @param {string} bundle address of the bundle
 * @param {readonly object[]} pages what `renderPage` in `src/app/prerender.tsx` is given
 * @returns {Promise<any[]>} drawings, or problems in their places
 */
export async function renderHere(bundle, pages) {
  const { renderPage } = await import(bundle);
  const renderedPages = [];
  for (const page of pages) {
    try {
      renderedPages.push(await renderPage(page));
    } catch (error) {
      renderedPages.push({
        problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  }
  return renderedPages;
}

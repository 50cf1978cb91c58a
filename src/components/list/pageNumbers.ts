/** The first, the last and those around the current page; null stands for a gap. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(shown)].flatMap((number, position, all) => {
    const before = all[position - 1];
    return before !== undefined && number - before > 1 ? [null, number] : [number];
  });
}

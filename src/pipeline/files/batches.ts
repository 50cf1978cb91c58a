/** Does some work for each item, for `size` of them at a time, and gives the results in the items' order. */
export async function inBatches<T, R>(
  items: readonly T[],
  size: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (const batch of toBatches(items, size)) results.push(...(await Promise.all(batch.map(work))));
  return results;
}

/** Items in groups of at most `size`. */
export function toBatches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** A data file that could not be had. */
export class DataError extends Error {
  override readonly name = 'DataError';
  /** HTTP status; 0 when there was no answer at all. */
  readonly status: number;

  constructor(path: string, status: number, reason: string) {
    super(`${path}: ${reason}`);
    this.status = status;
  }
}

/**
 * Fetches a data file of this build. Its shape is trusted: the same build wrote it.
 *
 * @throws {DataError} when there is no answer, no success, or something other than JSON.
 */
export async function fetchJson<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, init).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new DataError(path, 0, 'no answer. Is there a connection?');
  });
  if (!response.ok) throw new DataError(path, response.status, `the server answered ${response.status}.`);
  const type = response.headers.get('content-type') ?? 'no content type';
  if (!type.includes('json')) throw new DataError(path, 404, `expected JSON, found ${type}.`);
  return response.json();
}

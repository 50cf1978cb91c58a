/** The path that a picture's address names, without query and percent signs, or null if it is malformed. */
export function toPicturePath(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, '')).normalize('NFC');
  } catch {
    return null;
  }
}

/** Whether two addresses mean one picture: the same path, or file names with the same letters and digits. */
export function repeatsPicture(a: string, b: string): boolean {
  const [first, second] = [toPicturePath(a), toPicturePath(b)];
  if (first === null || second === null) return false;
  return first === second || (letters(first) !== '' && letters(first) === letters(second));
}

function letters(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The path that a picture's address names, without query and percent signs, or null if it is malformed. */
export function toPicturePath(url: string): string | null {
  try {
    return decodeURIComponent(withoutQuery(url)).normalize('NFC');
  } catch {
    return null;
  }
}

/**
 * The paths that an address may name, the likeliest first. Authors write names as they see them: `50%.png`, `a#b.png`,
 * or with the `+` that some programs put in place of spaces.
 */
export function toPicturePaths(url: string): string[] {
  const [path, whole] = [withoutQuery(url), url.trim()];
  const usual = toPicturePath(url);
  const others = [
    looselyDecoded(path),
    path,
    looselyDecoded(whole),
    whole,
    looselyDecoded(path.replaceAll('+', ' ')),
  ];
  return [...new Set([...(usual === null ? [] : [usual]), ...others.map((other) => other.normalize('NFC'))])];
}

function withoutQuery(url: string): string {
  return url.trim().replace(/[?#].*$/s, '');
}

/** With percent signs decoded where they stand for characters. */
function looselyDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => toPicturePath(encoded) ?? encoded);
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

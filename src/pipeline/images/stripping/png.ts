/** Chunks that decide what is seen, those of moving pictures too: https://www.w3.org/TR/png-3/#11Chunks */
const kinds =
  'IHDR PLTE IDAT IEND tRNS bKGD hIST pHYs sBIT cHRM gAMA iCCP sRGB cICP mDCV cLLI acTL fcTL fdAT';
const seen: ReadonlySet<string> = new Set(kinds.split(' '));

const signatureLength = 8;

/**
 * A PNG with the chunks that decide what is seen, and nothing behind its end. Throws if it is not built as the standard
 * says.
 */
export function stripPng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, signatureLength)];
  for (let at = signatureLength; ;) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    // A length, a name, the data, a checksum.
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new Error(`${name} breaks off.`);
    if (seen.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}

/** Whether a PNG moves: it says so before its first pixels. See https://www.w3.org/TR/png-3/#apng-frame-based-animation */
export function isMovingPng(bytes: Buffer): boolean {
  const mark = bytes.indexOf('acTL');
  return bytes.subarray(1, 4).toString('latin1') === 'PNG' && mark >= 0 && mark < bytes.indexOf('IDAT');
}

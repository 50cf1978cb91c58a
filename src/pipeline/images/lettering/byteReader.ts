/** Reads numbers one after the other, as font files keep them: the high byte first. Throws beyond the end. */
export interface ByteReader {
  uint8: () => number;
  uint16: () => number;
  int16: () => number;
  uint32: () => number;
  /** A number of up to 16 bits in one to three bytes. */
  shortUint16: () => number;
  /** A number of up to 32 bits in one to five bytes. */
  shortUint32: () => number;
  text: (length: number) => string;
  /** Where the next number begins. */
  position: () => number;
}

/** Reads bytes from a place in them. The short forms are those of https://www.w3.org/TR/WOFF2/#DataTypes */
export function readBytes(bytes: Buffer, start = 0): ByteReader {
  let at = start;
  const advance = (length: number) => (at += length) - length;
  const uint8 = () => bytes.readUInt8(advance(1));
  const uint16 = () => bytes.readUInt16BE(advance(2));
  return {
    uint8,
    uint16,
    int16: () => bytes.readInt16BE(advance(2)),
    uint32: () => bytes.readUInt32BE(advance(4)),
    shortUint16: () => {
      const first = uint8();
      if (first === 253) return uint16();
      return first < 253 ? first : uint8() + (first === 255 ? 253 : 506);
    },
    shortUint32: () => {
      let number = 0;
      for (let length = 0; length < 5; length++) {
        const byte = uint8();
        number = number * 128 + (byte & 127);
        if (byte < 128) return number;
      }
      throw new RangeError('Unexpected number of more than 5 bytes in a font file.');
    },
    text: (length) => {
      const from = advance(length);
      return bytes.toString('latin1', from, from + length);
    },
    position: () => at,
  };
}

/** Text of a file, or what keeps it from being read. */
export type Decoded = { text: string } | { problem: string };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads bytes as UTF-8. A byte order mark is dropped and every line ends in `\n`, so offsets agree everywhere. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'the file is empty. Write the post, or delete the file.' };
  if (isUtf16(bytes)) return { problem: `the file is saved as UTF-16. ${saveAsUtf8}` };
  try {
    return { text: utf8.decode(bytes).replace(/\r\n?/g, '\n') };
  } catch {
    return { problem: `the file is not valid UTF-8 text. ${saveAsUtf8}` };
  }
}

const saveAsUtf8 = 'Open it in your editor, choose "Save as", set the encoding to UTF-8 and save it again.';

/** A UTF-16 mark, or every other one of the first bytes zero, as in English text without a mark. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const bare = (first === 0 && third === 0) || (second === 0 && fourth === 0);
  return marked || bare;
}

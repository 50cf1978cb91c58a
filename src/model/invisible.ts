/** Soft hyphens, zero-width spaces, other marks for layout alone, and control characters that are no white space. */
const neverSeen = /(?!\s)\p{Cc}|[\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]/gu;

/** What turns the direction of text; without letters from right to left, there is nothing to turn. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const fromTheRight = /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{Script=Adlam}]/u;

/**
 * Letters that look otherwise with a joiner or a non-joiner beside them:
 * https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters
 */
const joiningScripts = 'Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr'.split(
  ' ',
);
const joining = `[${joiningScripts.map((script) => String.raw`\p{scx=${script}}`).join('')}]`;
const emoji = String.raw`\p{Extended_Pictographic}`;
const joiners = new RegExp(
  [
    String.raw`(?<meant>(?<=${joining})[\u200c\u200d](?=${joining})`,
    String.raw`(?<=${emoji}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=${emoji}))|[\u200c\u200d]`,
  ].join('|'),
  'gu',
);

/**
 * A name, a heading or the like without characters that nobody sees or types, which word processors leave in what is copied
 * from them. Those that change how letters or emoji look stay.
 */
export function withoutInvisible(text: string): string {
  if (!/[^\u0020-\u007e]/.test(text)) return text;
  const seen = text.replace(neverSeen, '').replace(joiners, '$<meant>');
  return fromTheRight.test(seen) ? seen : seen.replace(turning, '');
}

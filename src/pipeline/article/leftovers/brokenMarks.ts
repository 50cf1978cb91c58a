import type { Mark } from './mark.ts';

/** Markdown that nearly is some: asterisks beside spaces, links without an end or without an address. */
export const brokenMarks: readonly Mark[] = [
  {
    kind: 'bold',
    subject: 'emphasis',
    signs: ['**'],
    pattern: /(?<![^\s("“‘'\ufdd0-\ufdd3])\*\*(?![*)\]}.,;:!?])(?<inside>[^*]{1,300})\*\*(?!\*)/dgu,
    advice: (written, { index, input }) => boldAdvice(written('inside'), input.slice(0, index)),
    mend: (written) => closedBold(written('inside')),
  },
  {
    kind: 'address',
    subject: 'link',
    signs: [']('],
    pattern:
      /(?<mark>!?)\[(?<label>[^[\]]{0,200})\]\((?<address>(?:[^()\n]|\([^()\n]{0,100}\)){0,500})(?<end>\)?)/dg,
    advice: addressAdvice,
  },
  {
    kind: 'space in link',
    subject: 'link',
    pattern:
      /\[(?!\d+\])(?<label>[^[\]\n]{1,200})\][^\S\n]+\(\ufdd2(?:https?:|www\.)[^()\s\ufdd3]{1,500}\ufdd3\)/dg,
    advice: (written) => `For a link, take out the space before the address: [${written('label')}](…).`,
  },
  {
    kind: 'turned link',
    subject: 'link',
    signs: [')['],
    pattern: /\((?<label>[^()\n]{1,200})\)\[(?=\ufdd2?(?:https?:|www\.|\/))[^\s]{1,500}/dg,
    advice: (written) => `A link has the words in square brackets: [${written('label')}](…).`,
  },
  {
    kind: 'reference',
    subject: 'link',
    pattern:
      /(?<![\p{L}\p{N}_)\]])!?\[(?!\d+\]|\s*\])(?<label>[^[\]]{1,200})\]\[(?<name>[^[\]\n]{0,100})\]/dgu,
    advice: (written) => {
      const [label, name] = [written('label'), written('name').trim()];
      return `No line says where it leads. Write [${label}](…) with the address, or add a line such as [${name || label}]: /blog/….`;
    },
  },
];

/** The words in bold, with the spaces outside. Without any, the next word stands too close. */
function closedBold(inside: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inside) ?? [];
  return before === '' && after === '' ? `**${words}** ` : `${before}**${words}**${after}`;
}

function boldAdvice(inside: string, before: string): string | null {
  const words = inside.trim();
  if (words === '') return null;
  // With a space behind the first ones, they may be a power (`2 ** 3`) or the sign of small print.
  if (/^\s/.test(inside) && (!/\s$/.test(inside) || /\p{N}\s$/u.test(before))) return null;
  if (words === inside) return 'Leave a space before and behind the asterisks.';
  return `Take the spaces out from between the asterisks and the words: **${words}**.`;
}

const beginsAddress = /^[\s<]*(?:https?:|www\.|mailto:|tel:|[/#]|\.{1,2}\/|\w[\w-]*\.[a-z]{2,}\/)/i;
const namesPicture = /\.(?:avif|gif|heic|jpe?g|png|svg|webp)\b/i;

function addressAdvice(written: (name: string) => string): string | null {
  const address = written('address');
  const isPicture = written('mark') === '!' && namesPicture.test(address);
  if (!isPicture && !beginsAddress.test(address)) return null;
  const shown = `${written('mark')}[${written('label')}](`;
  if (written('end') === '')
    return `The address has no end. Write ${shown}…) and close the bracket behind the address.`;
  if (/ =\d*x\d*$/.test(address)) return 'Delete what stands behind the address: posts cannot set sizes.';
  if (/["“”]/.test(address)) return `Words for below a picture stand in straight quotes: ${shown}… "words").`;
  if (!/\s/.test(address.trim())) return null;
  return `An address cannot hold spaces. Write %20 for each of them: ${shown}${address.trim().replaceAll(' ', '%20')}).`;
}

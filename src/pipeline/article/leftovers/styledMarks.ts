import type { Mark } from './mark.ts';

/** What other tools write around words to dress them, to count them or to hide them. */
export const styledMarks: readonly Mark[] = [
  {
    kind: 'formula',
    subject: 'formula',
    signs: ['$'],
    pattern:
      /(?<![$\\\p{L}\p{N}])(?<mark>\${1,2})(?![${])(?<inside>[^$]{1,500})\k<mark>(?![${\p{L}\p{N}])/dgu,
    advice: (written) =>
      isFormula(written('inside'), written('mark') === '$')
        ? 'Write it without the dollar signs, with <sup>2</sup> for what is raised and <sub>2</sub> for what is lowered.'
        : null,
  },
  {
    kind: 'hidden comment',
    subject: 'comment',
    signs: ['%%'],
    pattern: /%%(?=[^\s%])?[^%]{1,500}%%/dg,
    advice: (_written, { index, 0: all, input }) =>
      /\d/.test(input[index - 1] ?? '') ? null : `If nobody is to see it, write <!--${all.slice(2, -2)}-->.`,
  },
  {
    kind: 'mark',
    subject: 'emphasis',
    signs: ['=='],
    pattern: /(?<![\p{L}\p{N}=!<>])==(?<inside>[^\s=](?:[^=]{0,300}[^\s=])?)==(?![\p{L}\p{N}=])/dgu,
    advice: (written) => `Write <mark>${written('inside')}</mark>.`,
    mend: (written) => `<mark>${written('inside')}</mark>`,
  },
  {
    kind: 'inserted',
    subject: 'emphasis',
    signs: ['++'],
    pattern:
      /(?<![\p{L}\p{N}+])\+\+(?<inside>[\p{L}\p{N}]{2}[^+]{0,300})(?<=[^\s+]{2})\+\+(?![\p{L}\p{N}+])/dgu,
    advice: (written) => `Write <ins>${written('inside')}</ins>.`,
    mend: (written) => `<ins>${written('inside')}</ins>`,
  },
  {
    kind: 'subscript',
    subject: 'formula',
    signs: ['~'],
    pattern: /(?<=\p{Lu}\p{Ll}?|\))~(?<inside>\d{1,3}[+-]?)~(?!~)/dgu,
    advice: (written) => `Write <sub>${written('inside')}</sub>.`,
    mend: (written) => `<sub>${written('inside')}</sub>`,
  },
  {
    kind: 'superscript',
    subject: 'formula',
    signs: ['^'],
    pattern: /(?<=[\p{L}\p{N})~])\^(?<inside>[\p{L}\p{N}+-]{1,5})\^(?!\^)/dgu,
    advice: (written) => `Write <sup>${written('inside')}</sup>.`,
    mend: (written) => `<sup>${written('inside')}</sup>`,
  },
  {
    kind: 'strike',
    subject: 'emphasis',
    signs: ['~'],
    pattern: /(?<![^\s("“‘])~(?<inside>\p{L}[\p{L}\p{M}'’-]*)~(?![\p{L}\p{N}~/])/dgu,
    advice: (written) => `To strike it out, write ~~${written('inside')}~~.`,
  },
  {
    kind: 'abbreviation',
    subject: 'abbreviation',
    pattern: /^\*\[(?<short>[^[\]\n]{1,60})\]:[^\S\n]*(?<long>[^\n]{0,300})/dgm,
    advice: (written) =>
      `Delete the line, and write <abbr title="${written('long').trim()}">${written('short')}</abbr> where the word stands.`,
  },
  {
    kind: 'note',
    subject: 'note',
    pattern: /\[\^(?<name>[\p{L}\p{N}_-]{1,100})\](?![*+?{:\]])/dgu,
    advice: (written) =>
      `There is no such note. Write it in a paragraph that begins with [^${written('name')}]: or delete the mark.`,
  },
  {
    kind: 'note in line',
    subject: 'note',
    signs: ['^['],
    pattern: /(?<=\S)\^\[(?<inside>[^[\]]{1,500})\]/dg,
    advice: () =>
      'Write a mark such as [^1] in its place, and the note in a paragraph that begins with [^1]: below.',
  },
  {
    kind: 'program',
    subject: 'program',
    pattern:
      /^(?:import\s(?:[\w*{}, \t]{1,200}\sfrom\s)?["'][^"'\n]{1,200}["'];?|export (?:(?:const|let|var) \w+ =|default \w|(?:async )?function \w+\()[^\n]*)[^\S\n]*$/dgm,
    advice: () =>
      'Delete it: posts cannot hold programs. To show it, put it between lines of three backticks.',
  },
];

/** Prices stand between dollar signs too; only what no price has tells a formula. */
function isFormula(inside: string, isInLine: boolean): boolean {
  if (isInLine && /^\s|\s$/.test(inside)) return false;
  return /[\\^_={}]/.test(inside) || /^\s*\p{L}\s*$/u.test(inside);
}

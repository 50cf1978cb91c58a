import { describe, expect, it } from 'vitest';
import { leftoversIn } from './leftovers.ts';

/** What an author wrote, and what they are told. */
const rows: [what: string, source: string, ...told: string[]][] = [
  [
    'bullets',
    '•\tCleanse\n•\tHydrate\n•\tProtect',
    '1:1 list: readers see "• Cleanse" in running text. For a list, begin this line and the 2 others with "- " instead.',
  ],
  [
    'one bullet',
    'Text:\n• Cleanse',
    '2:1 list: readers see "• Cleanse" in running text. For a list, begin the line with "- " instead.',
  ],
  [
    'a bullet that is written as a reference',
    '&bull; Cleanse',
    '1:1 list: readers see "&bull; Cleanse" in running text. For a list, begin the line with "- " instead.',
  ],
  [
    'bullets of two depths',
    '·         Word bullet\no   Sub bullet',
    '1:1 list: readers see "· Word bullet" in running text. For a list, begin this line and the other one with "- " instead.',
  ],
  [
    'a bullet of a special font',
    '\uf0b7 Cleanse',
    '1:1 list: readers see "\uf0b7 Cleanse" in running text. For a list, begin the line with "- " instead.',
  ],
  [
    'dashes for bullets',
    '– One\n– Two',
    '1:1 list: readers see "– One" in running text. For a list, begin this line and the other one with "- " instead.',
  ],
  [
    'hyphens without a space',
    '-One\n-Two',
    '1:1 list: readers see "-One" in running text. For a list, begin this line and the other one with "- " instead.',
  ],
  [
    'numbers without a space',
    '1.One\n2.Two',
    '1:1 list: readers see "1.One" in running text. For a list, leave a space behind the number of every line.',
  ],
  [
    'a heading without a space',
    '##Heading',
    '1:1 heading: readers see "##Heading" as typed. For a heading, leave a space: ## Heading.',
  ],
  [
    'dividers',
    'A\n\n————\n\n========',
    '3:1 divider: readers see "————" as typed. For a divider, write --- between two empty lines.',
    '5:1 divider: readers see "========" as typed. For a divider, write --- between two empty lines.',
  ],
  [
    'headings in bold capitals',
    '## Real\n\nText.\n\n**3. BEFORE & AFTER**\n\nText.',
    '5:1 heading: "3. BEFORE & AFTER" is a paragraph in bold, so the contents do not list it. For a heading, write "## 3. BEFORE & AFTER" instead.',
  ],
  [
    'headings in bold where there are no others',
    '**First part**\n\nText.\n\n**Second part**\n\nText.',
    '1:1 heading: "First part" is a paragraph in bold, so the contents do not list it. For a heading, write "## First part" instead.',
    '5:1 heading: "Second part" is a paragraph in bold, so the contents do not list it. For a heading, write "## Second part" instead.',
  ],
  [
    'bold with spaces in it',
    'A ** bold ** word, and **every day **and.',
    '1:3 emphasis: readers see "** bold **" as typed. Take the spaces out from between the asterisks and the words: **bold**.',
    '1:24 emphasis: readers see "**every day **" as typed. Take the spaces out from between the asterisks and the words: **every day**.',
  ],
  [
    'bold up to a letter',
    '**Note:**text',
    '1:1 emphasis: readers see "**Note:**" as typed. Leave a space before and behind the asterisks.',
  ],
  [
    'a link without an end',
    '[Click here](https://example.org/a',
    '1:1 link: readers see "[Click here](https://example.org/a" as typed. The address has no end. Write [Click here](…) and close the bracket behind the address.',
  ],
  [
    'a picture with a space in its address',
    '![x](IMG 4032 (1).JPG)',
    '1:1 image: readers see "![x](IMG 4032 (1).JPG)" as typed. An address cannot hold spaces. Write %20 for each of them: ![x](IMG%204032%20(1).JPG).',
  ],
  [
    'a link with a space before its address',
    'See [our page] (https://example.org).',
    '1:5 link: readers see "[our page] (https://example.org)" as typed. For a link, take out the space before the address: [our page](…).',
  ],
  [
    'a link the wrong way round',
    '(our page)[https://example.org]',
    '1:1 link: readers see "(our page)[https://example.org]" as typed. A link has the words in square brackets: [our page](…).',
  ],
  [
    'a caption in curly quotes',
    '![x](/a.png “A caption”)',
    '1:1 image: readers see "![x](/a.png “A caption”)" as typed. Words for below a picture stand in straight quotes: ![x](… "words").',
  ],
  [
    'a caption in curly quotes behind an address that may have spaces',
    '![x](</a.png “A caption”>)',
    '1:1 image: "A caption" is taken for a part of the address, because its quotes are not straight. Write "A caption" with straight ones.',
  ],
  [
    'rows without a row of dashes',
    '| Before | After |\n| a | b |',
    '1:1 table: readers see "| Before | After |" in running text. For a table, write | --- | --- | below the first row.',
  ],
  [
    'a row of dashes that is too short',
    '|A|B|C|\n|---|---|\n|1|2|3|',
    '2:1 table: readers see "|---|---|" in running text. For a table, give it as many cells as the row above it has: | --- | --- | --- |.',
  ],
  [
    'a row of dashes with nothing above',
    '|---|---|\n|1|2|',
    '1:1 table: readers see "|---|---|" in running text. For a table, write the row with the names of the columns right above it.',
  ],
  [
    'columns between tabs',
    'Treatment\tTime\tPrice\nExpress\t30 mins\t£99',
    '1:1 table: readers see "Treatment Time Price" in running text. For a table, put | between the columns and at both ends of every line, and | --- | --- | --- | below the first.',
  ],
  [
    'text in a wrong encoding',
    'Donâ€™t, CafÃ©, Â£99, ðŸ˜€.',
    '1:4 character: readers see "â€™" where "’" is meant, because the text was read in a wrong encoding on its way. Type "’", or copy the text anew from where it comes.',
    '1:13 character: readers see "Ã©" where "é" is meant, because the text was read in a wrong encoding on its way. Type "é", or copy the text anew from where it comes.',
    '1:17 character: readers see "Â£" where "£" is meant, because the text was read in a wrong encoding on its way. Type "£", or copy the text anew from where it comes.',
    '1:23 character: readers see "ðŸ˜€" where "😀" is meant, because the text was read in a wrong encoding on its way. Type "😀", or copy the text anew from where it comes.',
  ],
  [
    'a lost character',
    'It\ufffds here.',
    '1:3 character: readers see "\ufffd", because a character was lost behind "It". Type it anew.',
  ],
  [
    'a null',
    'a\u0000b',
    '1:2 character: readers see "\ufffd", because a character was lost behind "a". Type it anew.',
  ],
  [
    'control characters',
    'One\u2028two\u000bthree.',
    '1:4 character: a character that nobody can read (line separator, U+2028) stands behind "One". Delete it, or type a space in its place.',
    '1:8 character: a character that nobody can read (vertical tab, U+000B) stands behind "two". Delete it, or type a space in its place.',
  ],
  [
    'a character of a special font',
    'Ring \ue001.',
    '1:6 character: a character that nobody can read (U+E001) stands behind "Ring". Delete it, or type a space in its place.',
  ],
  [
    'marks by which visits are counted',
    'A [link](https://example.org/a?x=1&utm_source=n&fbclid=b#c) and https://example.org/?gclid=a.',
    '1:3 link: the address of this link holds marks by which visits are counted. Write https://example.org/a?x=1#c',
    '1:65 link: the address of this link holds marks by which visits are counted. Write https://example.org/',
  ],
  [
    'a way through another site',
    'See https://www.google.com/url?q=https://example.org/&sa=D.',
    '1:5 link: this link leads through another site, which keeps a record of it. Write https://example.org/',
  ],
];

describe('An author is told what came along from a word processor:', () => {
  it.each(rows)('%s', (_what, source, ...told) => {
    expect(leftoversIn(source)).toEqual(told);
  });
});

/** Which side of the Atlantic a word is spelt for, and how the other side spells it. */
export interface OtherSpelling {
  side: 'british' | 'american';
  other: string;
}

/** Verbs in -ise or -ize, without that ending. Words such as "exercise" and "size" have one spelling and are none. */
const iseVerbs =
  'anonym|apolog|author|capital|cauter|categor|central|character|civil|colon|computer|conceptual|crystall|critic|custom|democrat|demor|desensit|digit|emphas|energ|equal|external|familiar|fertil|final|formal|general|harmon|homogen|hospital|hypothes|immobil|immun|individual|initial|internal|ion|jeopard|legal|liquid|local|material|maxim|mechan|memor|metabol|minim|mobil|modern|moistur|monopol|natural|neutral|normal|optim|organ|oxid|pasteur|patron|penal|personal|polar|popular|priorit|public|random|rational|real|recogn|revital|revolution|sanit|scrutin|sensit|social|special|stabil|standard|steril|stigmat|subsid|summar|symbol|sympath|synchron|synthes|systemat|terror|theor|traumat|trivial|util|vandal|vapor|victim|visual|vital|western';

/** Words that differ in one place: British and American beginnings or middles. Whole words are matched, with their endings. */
const pairs: readonly (readonly [british: string, american: string, endings: string])[] = [
  ...[
    'col',
    'fav',
    'behavi',
    'hon',
    'lab',
    'neighb',
    'flav',
    'od',
    'tum',
    'hum',
    'vap',
    'rum',
    'sav',
    'harb',
    'endeav',
    'vig',
    'rig',
    'arm',
    'cand',
    'clam',
    'splend',
    'discol',
    'multicol',
  ].map(
    (word) =>
      [
        `${word}our`,
        `${word}or`,
        '(?:s|ed|ing|ings|ful|fully|less|able|ably|ite|ites|al|ally|hood|hoods|y)?',
      ] as const,
  ),
  ['centre', 'center', 's?'],
  ['centred', 'centered', ''],
  ['centring', 'centering', ''],
  ['fibre', 'fiber', 's?'],
  ['litre', 'liter', 's?'],
  ['millilitre', 'milliliter', 's?'],
  ['millimetre', 'millimeter', 's?'],
  ['centimetre', 'centimeter', 's?'],
  ['calibre', 'caliber', 's?'],
  ['theatre', 'theater', 's?'],
  ['ageing', 'aging', ''],
  ['grey', 'gray', '(?:s|er|ish|ing)?'],
  ['mould', 'mold', '(?:s|ed|ing|y)?'],
  ['smoulder', 'smolder', '(?:s|ed|ing)?'],
  ['sceptic', 'skeptic', '(?:s|al|ally|ism)?'],
  ['aluminium', 'aluminum', ''],
  ['defence', 'defense', '(?:s|less)?'],
  ['offence', 'offense', 's?'],
  ['pretence', 'pretense', 's?'],
  ['catalogue', 'catalog', 's?'],
  ['jewellery', 'jewelry', ''],
  ['anaesthe', 'anesthe', '(?:tic|tics|tist|tists|sia|tise|tised|tize|tized)'],
  ['haem', 'hem', '(?:atoma|atomas|atologist|atology|oglobin|orrhage|orrhages|ostasis|ophilia)'],
  ['oedema', 'edema', ''],
  ['oestrogen', 'estrogen', 's?'],
  ['paediatric', 'pediatric', 's?'],
  ['orthopaedic', 'orthopedic', 's?'],
  ['gynaecolog', 'gynecolog', '(?:y|ist|ists|ical)'],
  ['diarrhoea', 'diarrhea', ''],
  ['leukaemia', 'leukemia', ''],
  ['anaemi', 'anemi', '(?:a|c)'],
  ['foetus', 'fetus', '(?:es)?'],
  ['tranquilli', 'tranquili', '(?:ser|sers|sing|zer|zers|zing)'],
  ...[
    'travel',
    'cancel',
    'label',
    'model',
    'remodel',
    'level',
    'counsel',
    'marvel',
    'signal',
    'channel',
    'equal',
    'fuel',
    'dial',
    'total',
    'tunnel',
    'unravel',
    'rival',
  ].map((word) => [`${word}l`, word, '(?:ed|ing|er|ers)'] as const),
];

const rules: readonly { british: RegExp; american: RegExp; toAmerican: string; toBritish: string }[] = [
  {
    british: new RegExp(`^(${iseVerbs})is(e|es|ed|ing|er|ers|ation|ations|ational)$`, 'i'),
    american: new RegExp(`^(${iseVerbs})iz(e|es|ed|ing|er|ers|ation|ations|ational)$`, 'i'),
    toAmerican: '$1iz$2',
    toBritish: '$1is$2',
  },
  {
    british: /^(analy|paraly|cataly|hydroly|electroly)s(e|ed|ing|er|ers)$/i,
    american: /^(analy|paraly|cataly|hydroly|electroly)z(e|es|ed|ing|er|ers)$/i,
    toAmerican: '$1z$2',
    toBritish: '$1s$2',
  },
  ...pairs.map(([british, american, endings]) => ({
    british: new RegExp(`^${british}(${endings})$`, 'i'),
    american: new RegExp(`^${american}(${endings})$`, 'i'),
    toAmerican: `${american}$1`,
    toBritish: `${british}$1`,
  })),
];

/** No word has another spelling that has none of these in it; most words need no closer look. */
const sign =
  /i[sz](?:e|ing|ation)|ly[sz]|our|or|re|er|age?ing|gr[ae]y|mou?ld|sm|s[ck]ept|alumin|en[cs]e|cata|jewel|ae|[ae]m|ede|oe|estro|esthe|ped|gyne|diar|foet|fet|tranq|l(?:ed|ing|ers?)$/i;

const known = new Map<string, OtherSpelling | null>();

/** Where a word is spelt so, and how it is spelt elsewhere; null for one that has one spelling. */
export function otherSpelling(word: string): OtherSpelling | null {
  const key = word.toLowerCase();
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const found = sign.test(key) ? look(key) : null;
  // Only words of rules are worth their room.
  if (found !== null) known.set(key, found);
  return found;
}

function look(word: string): OtherSpelling | null {
  for (const { british, american, toAmerican, toBritish } of rules) {
    if (british.test(word)) return { side: 'british', other: word.replace(british, toAmerican) };
    if (american.test(word)) return { side: 'american', other: word.replace(american, toBritish) };
  }
  return null;
}

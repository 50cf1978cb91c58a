import { describe, expect, it } from 'vitest';
import { polishText } from '../../src/pipeline/typography/typesetting.ts';

/** Non-breaking spaces are drawn as `_`, so that they can be seen. */
function polish(text: string, language?: string): string {
  return polishText(text, language).replaceAll('\u00a0', '_');
}

/** What each typed text becomes, to be compared with what it should. */
function polished(cases: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(cases).map((typed) => [typed, polish(typed)]));
}

/** Those texts that do not stay as they are. */
function changed(texts: readonly string[]): string[] {
  return texts.filter((text) => polish(text) !== text);
}

describe('Quotes', () => {
  it('open before words and close after them', () => {
    const cases = {
      '"Never wait", she said.': '“Never wait”, she said.',
      'Ask for "clinical" or "medical" grade.': 'Ask for “clinical” or “medical” grade.',
      "'Yes,' she said.": '‘Yes,’ she said.',
      '("so-called")': '(“so-called”)',
      'non-"surgical"': 'non-“surgical”',
      '"...and then?"': '“…and then?”',
      '"I thought—" she began.': '“I thought—” she began.',
      '"👩‍⚕️ says hi 👍" 👍': '“👩‍⚕️ says hi 👍” 👍',
    };
    expect(polished(cases)).toEqual(cases);
  });

  it('nest', () => {
    const cases = {
      [`"He said 'no'," she said.`]: '“He said ‘no’,” she said.',
      [`'She said "no".'`]: '‘She said “no”.’',
      [`"'Tis true," he said.`]: '“’Tis true,” he said.',
    };
    expect(polished(cases)).toEqual(cases);
  });

  it('know the end of a quotation from a measure', () => {
    const cases = {
      '"Level 7" or "advanced"': '“Level 7” or “advanced”',
      "'aged 25' is": '‘aged 25’ is',
      '"The 6" needle" is': '“The 6" needle” is',
      'She is 5\'10" tall.': 'She is 5′10″ tall.',
    };
    expect(polished(cases)).toEqual(cases);
  });

  it('begin each paragraph of a long quotation', () => {
    expect(polish('"It went on, and on.')).toBe('“It went on, and on.');
  });

  it('stay straight where their direction is not sure', () => {
    expect(
      changed(['6" wide', "6' tall", '" alone "', '""', 'a"b', 'word" and', 'he said "wait', "the 5'6 one"]),
    ).toEqual([]);
  });

  it('stay straight in pairs when one end cannot change', () => {
    expect(changed(['"see https://example.com/a"', "class of '98 and the dogs' bowls"])).toEqual([]);
  });
});

describe('Apostrophes', () => {
  it('stand inside words, for letters left out, and after a plural', () => {
    const cases = {
      "It's the clinic's o'clock.": 'It’s the clinic’s o’clock.',
      "the '90s, the 1990's": 'the ’90s, the 1990’s',
      "'Tis rock 'n' roll": '’Tis rock ’n’ roll',
      "the dogs' bowls": 'the dogs’ bowls',
      "@jluxe's page": '@jluxe’s page',
      "It's 'cause of the rain, 'bout noon": 'It’s ’cause of the rain, ’bout noon',
      "'I left 'cause I was tired,' she said.": '‘I left ’cause I was tired,’ she said.',
    };
    expect(polished(cases)).toEqual(cases);
  });

  it('are no quotes around feet and inches, which stay primes', () => {
    const cases = {
      "Well, 'twas 'cause of the rain that a man of 6' tall came.":
        "Well, ’twas ’cause of the rain that a man of 6' tall came.",
      "It's 'cause the room is 12' by 14' wide.": "It’s ’cause the room is 12' by 14' wide.",
      "He's 6' tall and 'cause of that he ducks.": "He’s 6' tall and ’cause of that he ducks.",
      "'A room of 12' by 14' wide,' he said": "‘A room of 12' by 14' wide,’ he said",
      "'cause he's 5'10\" tall": '’cause he’s 5′10″ tall',
    };
    expect(polished(cases)).toEqual(cases);
  });

  it('stay straight where they may be a quotation', () => {
    expect(
      changed(["'cause of the dogs' bowls", "'Cause and effect' is a title", "he is 'only 6' tall"]),
    ).toEqual([]);
    expect(polish("Ask 'cause' and 'round' first")).toBe('Ask ‘cause’ and ‘round’ first');
  });
});

describe('Dashes', () => {
  it('break a sentence between spaces, and do not begin a line', () => {
    const cases = {
      'slow - but sure': 'slow_– but sure',
      'slow -- but sure': 'slow_– but sure',
      'slow – but sure': 'slow_– but sure',
      'slow --- but sure': 'slow_— but sure',
      'Week 1 - Peel - and rest': 'Week 1_– Peel_– and rest',
      'London--Paris, wait---no': 'London–Paris, wait—no',
    };
    expect(polished(cases)).toEqual(cases);
  });

  it('make ranges of numbers', () => {
    const cases = {
      '3-5 days': '3–5 days',
      '10-15%': '10–15%',
      '10%-15%': '10%–15%',
      '£90-£120, £90-120, £1,200-£1,500': '£90–£120, £90–120, £1,200–£1,500',
      '400-700 nm': '400–700_nm',
      '0.5-1.5 mm': '0.5–1.5_mm',
      '20-25°C': '20–25°C',
      'Weeks 9-12': 'Weeks 9–12',
      'ages 18-65.': 'ages 18–65.',
      'pp. 12-15': 'pp._12–15',
      '2019-2024': '2019–2024',
      '9:30-17:00, 9am-5pm, 9-10 am': '9:30–17:00, 9am–5pm, 9–10_am',
      'a 12-18-month plan': 'a 12–18-month plan',
    };
    expect(polished(cases)).toEqual(cases);
  });

  it('make ranges of measures, however their units and fractions are written', () => {
    const cases = {
      '50-60oz, 50-60 oz': '50–60oz, 50–60_oz',
      '24-48hrs, 10-15mins, 4-6weeks, 2-3x, 30-50p': '24–48hrs, 10–15mins, 4–6weeks, 2–3x, 30–50p',
      '150-200 litres, 500-1,000 calories, 1000-1500 steps or 100-150 grams':
        '150–200 litres, 500–1,000 calories, 1000-1500 steps or 100–150 grams',
      '1/2-1 cup, 1/4-1/2 tsp, ½-1 cup, 1½-2 litres, 1 1/2-2 cups':
        '1/2–1 cup, 1/4–1/2_tsp, ½–1 cup, 1½–2 litres, 1 1/2–2 cups',
      '5mg-10mg, 5 mg-10 mg, 30min-1h, 500g-1kg': '5mg–10mg, 5_mg–10_mg, 30min–1h, 500g–1kg',
      '5-10mg/day, 1-2 ml/kg': '5–10mg/day, 1–2_ml/kg',
      '5-6ft, 2-3in, 2-3 per cent': '5–6ft, 2–3in, 2–3 per cent',
    };
    expect(polished(cases)).toEqual(cases);
  });

  it('make ranges of what stands between spaces, if a unit follows', () => {
    const cases = {
      'Drink 1.5 - 2 litres.': 'Drink 1.5–2 litres.',
      'Drink 1.5 – 2 litres.': 'Drink 1.5–2 litres.',
      '4 - 6 weeks, 0.5 - 1.5 mm, 10 - 15%, 1/2 - 1 cup': '4–6 weeks, 0.5–1.5_mm, 10–15%, 1/2–1 cup',
      '10% - 15%, 5 mg - 10 mg, £90 - £120': '10%–15%, 5_mg–10_mg, £90–£120',
      '9:30 - 17:00, 9am - 5pm, 9 am - 5 pm': '9:30–17:00, 9am–5pm, 9_am–5_pm',
      'takes 20 - 30 minutes - or more': 'takes 20–30 minutes_– or more',
    };
    expect(polished(cases)).toEqual(cases);
  });

  it('are not made of spaces around what may be a minus sign, a label or a break in the sentence', () => {
    expect(
      changed([
        '10 - 4 is 6',
        '5 - 10 is less than nothing',
        'It is 2 - 3 = -1',
        '10 - 12 - 2024',
        '020 7946 - 1018',
        '2026 - 02 - 25',
        'Day 1 - 24 hours',
        'Week 2 - 3 days off',
        '30 - 20 minutes',
        'Level 2 - 5 days',
        'SPF 30 - 50 hours',
        '1 - 2 - 3 minutes',
        '3-2-1 minutes',
      ]),
    ).toEqual([]);
    expect(polish('Day 1 – 24 hours, 5ml - 10 drops')).toBe('Day 1_– 24 hours, 5ml_– 10 drops');
  });

  it('are not made of dates, telephone numbers, codes, scores, sums and options', () => {
    expect(
      changed([
        '2026-02-25',
        '25-02-2026',
        '2026-02',
        '020-7946-0018',
        '020 7946-0018',
        '555-1234 today',
        '12-34 56',
        'COVID-19',
        'SPF-50',
        '4-week',
        '9-5 job',
        '3-6-9',
        'ratio 3-5',
        '10 - 4 is 6',
        'from -5-10',
        'type --help',
        'a -- ',
        '----',
        'B6-12 days',
        '1.2.3-4 days',
        '1-1/2 cups',
        '24/7-365 days',
        '12/5-14/5 week',
        '5/2-7/2 days',
        '1/2-3/4',
        'SPF30-50',
        'GLP-1-2mg',
        'a 2-1 win',
        '−5-10°C',
        '0161-496 units',
        '07700-900123 times',
      ]),
    ).toEqual([]);
  });
});

describe('Other characters', () => {
  it('are ellipses, multiplication signs and spaces that do not break', () => {
    const cases = {
      'Wait... what?': 'Wait… what?',
      '2 x 30 ml': '2 × 30_ml',
      '5 %, 12 °C, 3 pm, 5 mm.': '5_%, 12_°C, 3_pm, 5_mm.',
      'Ask Dr Eze or Mrs. Eze': 'Ask Dr_Eze or Mrs._Eze',
      'No. 5, Fig. 2, p. 3': 'No._5, Fig._2, p._3',
    };
    expect(polished(cases)).toEqual(cases);
  });

  it('stay as the author typed them when they may mean something else', () => {
    expect(
      changed([
        '....',
        '../...',
        '(c)',
        '4 x weekly',
        '45 minutes',
        '5 mmol',
        'stop. 5',
        'No. Five',
        'Dr no',
      ]),
    ).toEqual([]);
  });
});

describe('Addresses', () => {
  it('stay whole', () => {
    expect(
      changed([
        'https://example.com/a--b/3-5...',
        "www.example.com/it's",
        "o'neil@example.com",
        'example.com/a--b',
        'p. www.example.com',
      ]),
    ).toEqual([]);
  });
});

describe('Hostile text', () => {
  it('keeps its markup, controls and direction marks', () => {
    const cases = {
      '</script><b class="x">&quot;&amp;"': '</script><b class="x">&quot;&amp;"',
      '\u202e"abc"\u202c': '\u202e“abc”\u202c',
      "\u0000it's\u0007": '\u0000it’s\u0007',
      '\ud83d"': '\ud83d"',
    };
    expect(polished(cases)).toEqual(cases);
  });

  it('is never stuck, however long and repetitive', () => {
    const patterns = [
      '"',
      "'",
      "'a",
      '5"',
      "5'",
      ' "a',
      '<a',
      '1,111',
      '1-',
      '-',
      '.',
      'a@',
      '://',
      '\u200f"',
      ' - ',
    ];
    for (const pattern of patterns) expect(polishText(pattern.repeat(50_000))).not.toBe('');
  });
});

describe('Languages', () => {
  it('other than English have ellipses only', () => {
    const typed = `"It's 3-5 mm" - so... '90s`;
    expect(polish(typed, 'de-DE')).toBe(`"It's 3-5 mm" - so… '90s`);
    expect(polish(typed, 'en')).toBe('“It’s 3–5_mm”_– so… ’90s');
    expect(polish(typed, 'enm')).toBe(polish(typed, 'de'));
  });
});

it('Text that is set stays as it is', () => {
  const set = '“It’s ‘fine’,” she said – 3–5 mm… 2 × 5′10″ ’90s rock ’n’ roll — yes, the dogs’ “beds”.';
  const once = polishText(set);
  expect(once.replaceAll('\u00a0', ' ')).toBe(set);
  expect(polishText(once)).toBe(once);
});

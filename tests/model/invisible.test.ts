import { describe, expect, test } from 'vitest';
import { withoutInvisible } from '../../src/model/invisible.ts';

describe('what nobody sees goes from', () => {
  test.each([
    ['Hydra\u00adtion', 'Hydration'],
    ['Hydration\u200b', 'Hydration'],
    ['\ufeffHydra\u2060tion', 'Hydration'],
    ['Win\u200cter \u200dskin', 'Winter skin'],
    ['\u202dSkin\u202c \u200ecare\u200f', 'Skin care'],
    ['\u0007Bell and \u001funit\u009f', 'Bell and unit'],
    ['سلام\u200c\u200c و\u200dskin', 'سلام وskin'],
    ['👩\u200dand', '👩and'],
    ['क\u00adख', 'कख'],
  ])('%j', (text, seen) => {
    expect(withoutInvisible(text)).toBe(seen);
  });
});

test.each([
  'Plain text',
  'Café – 5\u00a0mg',
  'می\u200cروم',
  'ශ්\u200dරී',
  'ക്\u200dഷ and क्\u200cष',
  '👩\u200d⚕️ 👩🏽\u200d🔬 ❤️\u200d🔥',
  'سلام \u200eSPF 50+\u200f و',
  '\u2067שלום\u2069',
])('what changes how text looks stays in %j', (text) => {
  expect(withoutInvisible(text)).toBe(text);
});

import { expect, test } from 'vitest';
import { voiceFor } from '../../src/components/listen/voices.ts';

function voice(name: string, lang: string, given: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return { name, lang, voiceURI: name, localService: true, default: false, ...given };
}

test('a voice of the very language wins, then one of another region', () => {
  const [american, british] = [voice('US', 'en-US', { default: true }), voice('GB', 'en-GB')];
  expect(voiceFor([american, british], 'en-GB')).toBe(british);
  expect(voiceFor([american], 'en-GB')).toBe(american);
});

test('a voice on the device goes before one elsewhere, and the usual one before others', () => {
  const remote = voice('remote', 'en-GB', { localService: false, default: true });
  const [local, usual] = [voice('local', 'en-GB'), voice('usual', 'en-GB', { default: true })];
  expect(voiceFor([remote, local], 'en-GB')).toBe(local);
  expect(voiceFor([remote, local, usual], 'en-GB')).toBe(usual);
});

test('Android’s way to write languages is understood', () => {
  const british = voice('GB', 'en_GB');
  expect(voiceFor([voice('AU', 'en_AU'), british], 'en-GB')).toBe(british);
});

test('voices of other languages are none', () => {
  expect(voiceFor([voice('German', 'de-DE'), voice('Middle English', 'enm')], 'en-GB')).toBeNull();
});

/** Whether there is a voice for a language, as far as the browser has said yet. */
export function hasVoice(language: string): boolean {
  return canSpeak() && voiceFor(window.speechSynthesis.getVoices(), language) !== null;
}

/** Calls back when the voices may have changed: browsers find them late. Returns the way to stop. */
export function subscribeToVoices(onChange: () => void): () => void {
  if (!canSpeak()) return () => {};
  window.speechSynthesis.addEventListener('voiceschanged', onChange);
  return () => window.speechSynthesis.removeEventListener('voiceschanged', onChange);
}

/**
 * The best voice for a language (`en-GB`): one of exactly that language, else of another region; one on the device,
 * else one that sends the text to a server; the reader's usual one. Null if all speak other languages.
 */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | null {
  const wanted = plain(language);
  const fitting = voices.filter(({ lang }) => primary(plain(lang)) === primary(wanted));
  const rank = (voice: SpeechSynthesisVoice) =>
    4 * Number(plain(voice.lang) === wanted) + 2 * Number(voice.localService) + Number(voice.default);
  return fitting.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

function canSpeak(): boolean {
  return 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;
}

/** Android writes `en_GB`. */
function plain(language: string): string {
  return language.toLowerCase().replaceAll('_', '-');
}

function primary(language: string): string {
  return language.split('-')[0] ?? '';
}

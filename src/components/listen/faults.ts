/** Says in plain words why reading aloud has stopped; the codes are those of SpeechSynthesisErrorEvent. */
export function wordsForFault(error: string): string {
  if (error === 'not-allowed') return 'The browser did not allow reading aloud.';
  if (error === 'network') return 'This voice needs a connection. Reading aloud has stopped.';
  return 'The voice has failed. Reading aloud has stopped.';
}

import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { say } from '../notice.ts';
import { openWindow } from '../reading/landing.ts';
import { lineAt } from '../reading/line.ts';
import type { TextBlock } from '../reading/textBlocks.ts';
import { wordsForFault } from './faults.ts';
import { follow, type Following } from './following.ts';
import { readRate } from './rate.ts';
import { Speaker, type SpeakerStatus } from './speaker.ts';
import { spokenBlocksIn } from './spokenBlocks.ts';
import { markSpoken } from './spokenMark.ts';
import { whenTapped } from './taps.ts';
import { rangeOf, type Utterance } from './utterances.ts';
import { voiceFor } from './voices.ts';

interface Playback extends SpeakerStatus {
  speaker: Speaker;
  /** Whether the reader has scrolled away from what is being said. */
  away: boolean;
  /** Scrolls back to it. */
  back: () => void;
  previous: () => void;
  next: () => void;
}

/**
 * Reads a text aloud, from the paragraph at the top of the window on, for as long as the component is on the page.
 * Marks what is being said and keeps it in sight, above the player; paragraphs can be tapped to go on from there.
 */
export function usePlayback(
  body: HTMLElement,
  language: string,
  player: RefObject<HTMLElement | null>,
): Playback {
  const [blocks] = useState(() => spokenBlocksIn(body));
  const [speaker] = useState(() => speakerOf(blocks, language));
  const status = useSyncExternalStore(speaker.subscribe, speaker.status);
  useEffect(() => play(speaker, blocks), [speaker, blocks]);
  useEffect(() => whenTapped(body, blocks, (block) => speaker.start(block)), [body, blocks, speaker]);
  const { away, back, rejoin } = useSpokenLine(status.spoken, player);
  // Whoever asks for another paragraph wants to see it.
  const previous = () => {
    rejoin();
    speaker.previous();
  };
  const next = () => {
    rejoin();
    speaker.next();
  };
  return { ...status, speaker, away, back, previous, next };
}

function speakerOf(blocks: readonly TextBlock[], language: string): Speaker {
  return new Speaker({
    blocks,
    language,
    voice: voiceFor(window.speechSynthesis.getVoices(), language),
    rate: readRate(),
    onEnd: () => say('The article has been read to its end.'),
    onFault: (error) => say(wordsForFault(error)),
  });
}

function play(speaker: Speaker, blocks: readonly TextBlock[]): () => void {
  const line = lineAt(blocks, openWindow().top);
  speaker.start(line === null ? 0 : blocks.indexOf(line.block));
  say('Reading aloud');
  const pause = () => speaker.pause();
  // The page may be kept and come back: then the reader can go on.
  window.addEventListener('pagehide', pause);
  return () => {
    window.removeEventListener('pagehide', pause);
    speaker.stop();
  };
}

function useSpokenLine(spoken: Utterance | null, player: RefObject<HTMLElement | null>) {
  const [away, setAway] = useState(false);
  const following = useRef<Following | null>(null);

  useEffect(() => {
    if (player.current === null) return undefined;
    following.current = follow(player.current, setAway);
    return following.current.stop;
  }, [player]);

  useEffect(() => {
    markSpoken(spoken);
    following.current?.to(spoken === null ? null : rangeOf(spoken));
    return () => markSpoken(null);
  }, [spoken]);

  return {
    away: away && spoken !== null,
    back: () => following.current?.back(),
    rejoin: () => following.current?.rejoin(),
  };
}

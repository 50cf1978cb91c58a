import type { TextBlock } from '../reading/textBlocks.ts';
import { longestUtterance, type Utterance, utterancesOf } from './utterances.ts';

/** What a speaker is doing, and what it says or has stopped before. */
export interface SpeakerStatus {
  state: 'idle' | 'playing' | 'paused';
  spoken: Utterance | null;
}

interface SpeakerOptions {
  blocks: readonly TextBlock[];
  language: string;
  voice: SpeechSynthesisVoice | null;
  rate: number;
  /** Told when everything has been said. */
  onEnd: () => void;
  /** Told why the browser stopped: a code of SpeechSynthesisErrorEvent. The speaker is paused then. */
  onFault: (error: string) => void;
}

/** Where a speaker is: a block, and which of the block's utterances. */
interface Place {
  block: number;
  part: number;
}

/**
 * Reads blocks of text aloud, utterance by utterance. The browser is given one at a time and never paused:
 * its own pausing does not work on Android, and its queue belongs to all pages. What was broken off is said again.
 */
export class Speaker {
  readonly #options: SpeakerOptions;
  readonly #listeners = new Set<() => void>();
  #rate: number;
  #place: Place = { block: 0, part: 0 };
  #status: SpeakerStatus = { state: 'idle', spoken: null };
  /** What the browser is saying. Kept, because browsers lose the events of what nobody keeps. */
  #uttering: SpeechSynthesisUtterance | null = null;
  #made: { block: TextBlock; utterances: readonly Utterance[] } | null = null;

  constructor(options: SpeakerOptions) {
    this.#options = options;
    this.#rate = options.rate;
  }

  /** For `useSyncExternalStore`. */
  readonly status = (): SpeakerStatus => this.#status;

  /** Calls back when the status has changed. Returns the way to stop. */
  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  /** Begins with a block, or with the next one of which something can be said. */
  start(block: number): void {
    this.#goTo({ block, part: 0 }, 'playing');
  }

  /** Falls silent, and remembers where. */
  pause(): void {
    if (this.#status.state !== 'playing') return;
    this.#hush();
    this.#set({ ...this.#status, state: 'paused' });
  }

  /** Says again what was broken off, and goes on; from the beginning, after the end. */
  resume(): void {
    if (this.#status.state === 'paused') this.#goTo(this.#place, 'playing');
    else if (this.#status.state === 'idle') this.start(0);
  }

  /** Goes on with the next block. */
  next(): void {
    this.#skipTo(this.#blockFrom(this.#place.block + 1, 1));
  }

  /** Goes back to the block before; at the first one, to its beginning. */
  previous(): void {
    this.#skipTo(this.#blockFrom(this.#place.block - 1, -1) ?? this.#place.block);
  }

  /** Speaks at another pace from the beginning of this utterance. */
  setRate(rate: number): void {
    this.#rate = rate;
    if (this.#status.state === 'playing') this.#goTo(this.#place, 'playing');
  }

  /** Falls silent for good. */
  stop(): void {
    this.#hush();
    this.#set({ state: 'idle', spoken: null });
  }

  #skipTo(block: number | null): void {
    const { state } = this.#status;
    if (block !== null && state !== 'idle') this.#goTo({ block, part: 0 }, state);
  }

  #goTo(place: Place, state: 'playing' | 'paused'): void {
    const block = this.#blockFrom(place.block, 1);
    const spoken = block === null ? undefined : this.#utterancesAt(block)[place.part];
    if (block === null || spoken === undefined) return this.#end();
    this.#place = { block, part: place.part };
    this.#hush();
    if (state === 'playing') this.#say(spoken);
    this.#set({ state, spoken });
  }

  #say({ text }: Utterance): void {
    const uttering = new SpeechSynthesisUtterance(text);
    const { voice, language } = this.#options;
    uttering.voice = voice;
    uttering.lang = voice?.lang.replace('_', '-') ?? language;
    uttering.rate = this.#rate;
    // Events of what was broken off come late, and mean nothing any more.
    const ifCurrent = (act: () => void) => {
      if (this.#uttering === uttering) act();
    };
    uttering.addEventListener('end', () => ifCurrent(() => this.#advance()));
    uttering.addEventListener('error', ({ error }) => ifCurrent(() => this.#fail(error)));
    this.#uttering = uttering;
    window.speechSynthesis.speak(uttering);
  }

  #advance(): void {
    this.#uttering = null;
    const { block, part } = this.#place;
    const isLast = part + 1 >= this.#utterancesAt(block).length;
    this.#goTo(isLast ? { block: block + 1, part: 0 } : { block, part: part + 1 }, 'playing');
  }

  #end(): void {
    this.stop();
    this.#options.onEnd();
  }

  /** Another page or the system may break it off, which is no fault: the reader can go on later. */
  #fail(error: string): void {
    this.#uttering = null;
    this.#set({ ...this.#status, state: 'paused' });
    if (error !== 'interrupted' && error !== 'canceled') this.#options.onFault(error);
  }

  /** Only what is ours: cancelling may end the speech of other pages. */
  #hush(): void {
    if (this.#uttering === null) return;
    this.#uttering = null;
    window.speechSynthesis.cancel();
  }

  /** The nearest block, from one on in a direction, of which something can be said. */
  #blockFrom(block: number, direction: 1 | -1): number | null {
    for (let at = block; at >= 0 && at < this.#options.blocks.length; at += direction) {
      if (this.#utterancesAt(at).length > 0) return at;
    }
    return null;
  }

  /** Made when they are needed, because a text may be as long as a book. */
  #utterancesAt(at: number): readonly Utterance[] {
    const block = this.#options.blocks[at];
    if (block === undefined) return [];
    if (this.#made?.block === block) return this.#made.utterances;
    const { language, voice } = this.#options;
    const utterances = utterancesOf(block, language, longestUtterance(voice));
    this.#made = { block, utterances };
    return utterances;
  }

  #set(status: SpeakerStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }
}

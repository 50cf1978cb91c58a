import type { Page } from '@playwright/test';

/** A voice of the scripted engine. */
export type ScriptedVoice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

/** What the scripted engine was told to say. */
export interface Said {
  text: string;
  rate: number;
  voice: string | null;
}

/** How tests drive the scripted engine, and what they see of it. */
export interface ScriptedSpeech {
  /** Everything that it has begun to say, in order. */
  said: Said[];
  /** What it is saying now. */
  current: () => string | null;
  /** Says the current utterance to its end. False if there is none. */
  finish: () => boolean;
  /** Breaks the current utterance off with an error. */
  fail: (error: string) => void;
  /** Finds other voices, as browsers do late. */
  find: (voices: readonly ScriptedVoice[]) => void;
}

declare global {
  interface Window {
    speech: ScriptedSpeech;
  }
}

/** A British voice on the device. */
export const british: ScriptedVoice = {
  name: 'Scripted British',
  lang: 'en-GB',
  localService: true,
  default: true,
};

/** Gives every document of a page the scripted engine in place of the browser's. */
export async function scriptSpeech(page: Page, voices: readonly ScriptedVoice[] = [british]): Promise<void> {
  await page.addInitScript(installSpeech, voices);
}

/**
 * Replaces the browser's speech engine: it speaks silently, one utterance at a time, each as long as the test wants.
 * Runs in the page, so that it can use nothing from outside; unit tests call it as it is.
 */
export function installSpeech(voices: readonly ScriptedVoice[]): void {
  const engine = new EventTarget();
  const queue: { uttering: EventTarget; said: Said }[] = [];
  let found = voices;

  class Utterance extends EventTarget {
    constructor(text: string) {
      super();
      Object.assign(this, { text, lang: '', voice: null, rate: 1, pitch: 1, volume: 1 });
    }
  }
  const begin = () => {
    const [first] = queue;
    if (first === undefined) return;
    window.speech.said.push(first.said);
    first.uttering.dispatchEvent(new Event('start'));
  };
  const end = (event: Event) => {
    const first = queue.shift();
    first?.uttering.dispatchEvent(event);
    // What was queued meanwhile has begun already.
    if (first !== undefined && queue[0] !== undefined && !window.speech.said.includes(queue[0].said)) begin();
    return first !== undefined;
  };
  const errorEvent = (error: string) => Object.assign(new Event('error'), { error });

  const methods = {
    getVoices: () => [...found],
    speak: (uttering: SpeechSynthesisUtterance) => {
      // An empty utterance is over at once.
      if (uttering.text === '') return;
      const { text, rate, voice } = uttering;
      queue.push({ uttering, said: { text, rate, voice: voice?.name ?? null } });
      if (queue.length === 1) begin();
    },
    cancel: () => {
      // Browsers tell late what was broken off.
      for (const { uttering } of queue.splice(0)) {
        queueMicrotask(() => uttering.dispatchEvent(errorEvent('interrupted')));
      }
    },
    pause: () => {
      throw new Error('speechSynthesis.pause() does not work on Android.');
    },
    resume: () => {},
  };
  Object.assign(engine, methods);
  const define = (name: string, value: unknown) =>
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  define('speechSynthesis', engine);
  define('SpeechSynthesisUtterance', Utterance);
  const driver: ScriptedSpeech = {
    said: [],
    current: () => queue[0]?.said.text ?? null,
    finish: () => end(new Event('end')),
    fail: (error) => {
      end(errorEvent(error));
    },
    find: (others) => {
      found = others;
      engine.dispatchEvent(new Event('voiceschanged'));
    },
  };
  define('speech', driver);
}

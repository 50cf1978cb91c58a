import {
  type ComponentType,
  type ReactNode,
  useCallback,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { say } from '../notice.ts';
import { type Listening, ListeningContext } from './listening.ts';
import type { PlayerProps } from './Player.tsx';
import { hasVoice, subscribeToVoices } from './voices.ts';

interface ListenProps {
  /** What is read aloud; null as long as not all of it is on the page. */
  body: HTMLElement | null;
  /** Its language (`en-GB`). */
  language: string;
  /** Contains a `ListenPlayer` and any number of `ListenButton`s. */
  children: ReactNode;
}

/** Lets readers listen to a text, where the browser has a voice for it. The player's code comes when it is wanted. */
export function Listen({ body, language, children }: ListenProps) {
  const offered = useSyncExternalStore(
    subscribeToVoices,
    () => hasVoice(language),
    () => false,
  );
  const { open, toggle, close, Player } = usePlayerCode();
  const player = useMemo(
    () =>
      open && body !== null && Player !== null ? (
        <Player body={body} language={language} onClose={close} />
      ) : null,
    [open, body, language, close, Player],
  );
  const listening = useMemo<Listening>(
    () => ({ offered, open, toggle, player }),
    [offered, open, toggle, player],
  );
  return <ListeningContext value={listening}>{children}</ListeningContext>;
}

function usePlayerCode() {
  const [open, setOpen] = useState(false);
  const [Player, setPlayer] = useState<ComponentType<PlayerProps> | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  const close = useCallback(() => {
    setOpen(false);
    opener.current?.focus({ preventScroll: true });
  }, []);
  const toggle = useCallback(
    (button: HTMLElement) => {
      opener.current = button;
      setOpen(!open);
      if (open || Player !== null) return;
      unlockSpeech();
      import('./Player.tsx').then(
        (code) => setPlayer(() => code.Player),
        () => {
          setOpen(false);
          say('The player could not be loaded. Please try again.');
        },
      );
    },
    [open, Player],
  );
  return { open, toggle, close, Player };
}

/** Safari on iOS lets pages speak only once they have done so while the reader pressed something. */
function unlockSpeech(): void {
  window.speechSynthesis.speak(new SpeechSynthesisUtterance(''));
  window.speechSynthesis.cancel();
}

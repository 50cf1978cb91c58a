import { useEffect, useRef, useState } from 'react';
import { Icon, IconButton } from '../IconButton.tsx';
import { keepRate, rates, readRate } from './rate.ts';
import { usePlayback } from './usePlayback.ts';
import styles from './Player.module.css';
import './spoken.css';

/** What a player plays. */
export interface PlayerProps {
  body: HTMLElement;
  language: string;
  onClose: () => void;
}

/** Reads a text aloud, beginning at once, and lets the reader steer. */
export function Player({ body, language, onClose }: PlayerProps) {
  const player = useRef<HTMLElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const { state, away, back, previous, next, speaker } = usePlayback(body, language, player);
  const isPlaying = state === 'playing';

  useEffect(() => main.current?.focus({ preventScroll: true }), []);

  return (
    <section ref={player} className={`${styles.player} no-print`} aria-label="Read aloud">
      <div className={styles.steps}>
        <IconButton name="Previous paragraph" icon="M7 5v14M19 6v12l-9-6Z" onPress={previous} />
        <button
          ref={main}
          type="button"
          aria-label={isPlaying ? 'Pause' : 'Play'}
          onClick={() => (isPlaying ? speaker.pause() : speaker.resume())}
        >
          <Icon path={isPlaying ? 'M9 5.5v13M15 5.5v13' : 'M8 5.5v13l10.5-6.5Z'} />
        </button>
        <IconButton name="Next paragraph" icon="M17 5v14M5 6v12l9-6Z" onPress={next} />
      </div>
      <Pace onChange={(rate) => speaker.setRate(rate)} />
      <div className={styles.line}>
        {away ? (
          <button type="button" onClick={back}>
            Back to the spoken line
          </button>
        ) : (
          <p>Tap a paragraph to hear it from there</p>
        )}
      </div>
      <IconButton name="Stop listening" icon="M6 6l12 12M18 6 6 18" onPress={onClose} />
    </section>
  );
}

function Pace({ onChange }: { onChange: (rate: number) => void }) {
  const [rate, setRate] = useState(readRate);
  const choose = (next: number) => {
    setRate(next);
    keepRate(next);
    onChange(next);
  };
  return (
    <select aria-label="Speed" value={rate} onChange={({ target }) => choose(Number(target.value))}>
      {rates.map((one) => (
        <option key={one} value={one}>
          {one}×
        </option>
      ))}
    </select>
  );
}

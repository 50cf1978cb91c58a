import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { Listen } from '../../src/components/listen/Listen.tsx';
import { ListenButton } from '../../src/components/listen/ListenButton.tsx';
import { ListenPlayer } from '../../src/components/listen/ListenPlayer.tsx';
import { Notices } from '../../src/components/Notices.tsx';
import { british, installSpeech, type ScriptedVoice } from '../browser/speech.ts';

const german: ScriptedVoice = { ...british, name: 'Scripted German', lang: 'de-DE' };

beforeEach(() => {
  window.localStorage.clear();
  installSpeech([british]);
});

function Article() {
  const [body, setBody] = useState<HTMLElement | null>(null);
  return (
    <Listen body={body} language="en-GB">
      <ListenButton />
      <div ref={setBody}>
        <p>One. Two.</p>
        <pre>code</pre>
        <p>
          Three, <a href="#there">linked</a>. Four.
        </p>
        <p>Five.</p>
      </div>
      <ListenPlayer />
      <Notices />
    </Listen>
  );
}

async function listen() {
  const user = userEvent.setup();
  const { unmount } = render(<Article />);
  await user.click(screen.getByRole('button', { name: 'Listen' }));
  await screen.findByRole('region', { name: 'Read aloud' });
  return { user, unmount };
}

/** Lets the engine say some utterances to their ends. */
function finish(times = 1) {
  act(() => {
    for (let time = 0; time < times; time++) window.speech.finish();
  });
}

function allSaid() {
  return window.speech.said.map(({ text }) => text);
}

function press(name: string) {
  return userEvent.click(screen.getByRole('button', { name }));
}

/** Happy DOM has no highlights: the marked block is what the fallback shows. */
function marked() {
  return document.querySelector('[data-spoken]')?.textContent;
}

test('the text is said once, sentence by sentence, and the mark follows', async () => {
  await listen();
  // The mark is drawn once the player stands.
  await waitFor(() => expect(marked()).toBe('One. Two.'));
  finish();
  expect(marked()).toBe('One. Two.');
  finish();
  expect(marked()).toBe('Three, linked. Four.');
  finish(3);
  expect(allSaid()).toEqual(['One.', 'Two.', 'Three, linked.', 'Four.', 'Five.']);
  expect(marked()).toBeUndefined();
  expect(screen.getByRole('status')).toHaveTextContent('The article has been read to its end.');
  await press('Play');
  expect(window.speech.current()).toBe('One.');
});

test('without speech, without voices or with foreign ones only, nothing is offered', () => {
  Reflect.deleteProperty(window, 'speechSynthesis');
  const { unmount } = render(<Article />);
  expect(screen.queryByRole('button')).toBeNull();
  unmount();
  installSpeech([german]);
  render(<Article />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('voices that come late are noticed, and the best one speaks', async () => {
  installSpeech([]);
  const user = userEvent.setup();
  render(<Article />);
  expect(screen.queryByRole('button')).toBeNull();
  act(() => window.speech.find([german, british]));
  await user.click(screen.getByRole('button', { name: 'Listen' }));
  await waitFor(() => expect(window.speech.said).toEqual([{ text: 'One.', rate: 1, voice: british.name }]));
});

test('pausing keeps the place, and what was broken off is said again', async () => {
  await listen();
  finish();
  await press('Pause');
  expect(window.speech.current()).toBeNull();
  expect(marked()).toBe('One. Two.');
  await press('Play');
  expect(allSaid()).toEqual(['One.', 'Two.', 'Two.']);
  expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('another paragraph can be asked for, also while pausing', async () => {
  await listen();
  await press('Next paragraph');
  expect(window.speech.current()).toBe('Three, linked.');
  finish();
  await press('Previous paragraph');
  expect(window.speech.current()).toBe('One.');
  await press('Previous paragraph');
  expect(window.speech.current()).toBe('One.');
  await press('Pause');
  await press('Next paragraph');
  expect(window.speech.current()).toBeNull();
  expect(marked()).toBe('Three, linked. Four.');
  await press('Next paragraph');
  await press('Next paragraph');
  await press('Play');
  expect(window.speech.current()).toBe('Five.');
});

test('another speed begins the sentence again, and is remembered', async () => {
  const { user, unmount } = await listen();
  finish();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1.5×');
  expect(window.speech.said.slice(1).map(({ text, rate }) => [text, rate])).toEqual([
    ['Two.', 1],
    ['Two.', 1.5],
  ]);
  unmount();
  await listen();
  expect(screen.getByRole('combobox', { name: 'Speed' })).toHaveDisplayValue('1.5×');
  expect(window.speech.said.at(-1)?.rate).toBe(1.5);
});

test.each(['{"rate":99}', '"fast"', 'null', '{'])('a speed kept as %s is none', async (kept) => {
  window.localStorage.setItem('blog-reader:listen', kept);
  await listen();
  expect(window.speech.said.at(-1)?.rate).toBe(1);
});

test('a click on a paragraph goes on from there; on a link, or with a selection, it does not', async () => {
  const { user } = await listen();
  await user.click(screen.getByText('Five.'));
  expect(window.speech.current()).toBe('Five.');
  await user.click(screen.getByRole('link', { name: 'linked' }));
  expect(window.speech.current()).toBe('Five.');
  document.getSelection()?.selectAllChildren(screen.getByText('One. Two.'));
  screen.getByText('One. Two.').click();
  expect(window.speech.current()).toBe('Five.');
});

test('the player has the focus while it is open, and the button gets it back', async () => {
  const { user } = await listen();
  const button = screen.getByRole('button', { name: 'Listen' });
  expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('button', { name: 'Pause' })).toHaveFocus();
  await user.keyboard(' ');
  expect(screen.getByRole('button', { name: 'Play' })).toHaveFocus();
  await press('Stop listening');
  expect(screen.queryByRole('region')).toBeNull();
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('closing, leaving the article and leaving the page end the speech', async () => {
  const { unmount } = await listen();
  await press('Stop listening');
  expect(window.speech.current()).toBeNull();
  expect(marked()).toBeUndefined();
  await press('Listen');
  expect(window.speech.current()).toBe('One.');
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(window.speech.current()).toBeNull();
  await press('Play');
  expect(window.speech.current()).toBe('One.');
  unmount();
  expect(window.speech.current()).toBeNull();
});

test('without our speech the speech of other pages is let alone', async () => {
  const { unmount } = await listen();
  await press('Pause');
  window.speechSynthesis.speak(new SpeechSynthesisUtterance('Somebody else’s.'));
  unmount();
  expect(window.speech.current()).toBe('Somebody else’s.');
});

test.each([
  ['not-allowed', 'The browser did not allow reading aloud.'],
  ['network', 'This voice needs a connection. Reading aloud has stopped.'],
  ['synthesis-failed', 'The voice has failed. Reading aloud has stopped.'],
])('when the engine fails (%s), that is said, and the place is kept', async (error, words) => {
  await listen();
  finish();
  act(() => window.speech.fail(error));
  expect(screen.getByRole('status')).toHaveTextContent(words);
  await press('Play');
  expect(window.speech.current()).toBe('Two.');
});

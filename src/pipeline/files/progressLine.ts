/** One line of a terminal that says how far something is. */
export interface ProgressLine {
  show: (done: number, all: number) => void;
  /** Takes the line away. */
  end: () => void;
}

/** What is done sooner needs no line. In milliseconds. */
const patience = 2000;

/** Begins a line that appears when there is a terminal and the work takes long: `Reading posts: 120 of 1,000`. */
export function openProgressLine(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  label: string,
): ProgressLine {
  if (!stream.isTTY) return { show: () => {}, end: () => {} };
  let line = '';
  let isShown = false;
  const draw = () => {
    isShown = true;
    stream.write(`${blankLine}${line}`);
  };
  const timer = setTimeout(draw, patience);
  return {
    show: (done, all) => {
      line = `${label}: ${done.toLocaleString('en')} of ${all.toLocaleString('en')}`;
      if (isShown) draw();
    },
    end: () => {
      clearTimeout(timer);
      if (isShown) stream.write(blankLine);
      isShown = false;
    },
  };
}

/** Back to the line's beginning, with nothing in it. */
const blankLine = '\r\u001b[2K';

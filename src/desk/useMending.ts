import { useState } from 'react';
import type { MendRequest } from '../model/desk.ts';
import type { FileReport, Mend } from '../model/finding.ts';
import { askDesk } from './askDesk.ts';

/** Changes the file of a report in the places that its findings offer to mend. */
export interface Mending {
  /** Writes a mend into the file. The finding leaves as soon as the preview has read it. */
  mend: (mend: Mend) => void;
  /** Takes the last mend back; null if there is none. */
  undo: (() => void) | null;
  /** Why nothing was written, or null. */
  problem: string | null;
}

/** The desk's way to change the file of a report. */
export function useMending({ slug, version }: FileReport): Mending {
  const [last, setLast] = useState<MendRequest | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  // Until the preview has read what it has written, the places of all findings are those of before.
  const isBusy = sent === version;
  const change = async (request: MendRequest, isUndo: boolean) => {
    if (isBusy) return;
    setSent(version);
    const answer = await askDesk(request);
    const { at, was, now } = request.mend;
    setProblem('problem' in answer ? answer.problem : null);
    if ('problem' in answer) return setSent(null);
    setLast(
      isUndo ? null : { kind: 'mend', slug, version: answer.version, mend: { at, was: now, now: was } },
    );
  };
  return {
    mend: (mend) => void change({ kind: 'mend', slug, version, mend }, false),
    undo: last === null ? null : () => void change(last, true),
    problem,
  };
}

import { useRef, useState } from 'react';
import { readLocal, writeLocal } from '../components/localStore.ts';
import { findingLine, type FileReport, type Finding, type Level, type Mend } from '../model/finding.ts';
import { AboutPost } from './AboutPost.tsx';
import { AsOthersSee } from './AsOthersSee.tsx';
import { EarlierVersions } from './EarlierVersions.tsx';
import { FindingText } from './FindingText.tsx';
import { MendOffer } from './MendOffer.tsx';
import { NotAFault } from './NotAFault.tsx';
import { QuietFindings } from './QuietFindings.tsx';
import { type Mending, useMending } from './useMending.ts';
import { useNews } from './useNews.ts';
import { type ShownFinding, useShownFinding } from './useShownFinding.ts';
import styles from './FindingsPanel.module.css';

/** Whether the panel was open when it was last seen is kept under this name. */
const openName = 'desk-panel';

const headings: readonly (readonly [Exclude<Level, 'error'>, string])[] = [
  ['must', 'Must be mended'],
  ['should', 'Should be mended'],
  ['could', 'Could be better'],
];

/**
 * What was found in the post that is open, beside its text on a wide screen and below it on a narrow one, never above.
 * Choosing a finding leads to its place in the text.
 */
export function FindingsPanel({ report }: { report: FileReport }) {
  const { file, findings } = report;
  const [isOpen, setOpen] = useState(() => readLocal(openName) !== false);
  const shown = useShownFinding(findings);
  const mending = useMending(report);
  const news = useNews(file, findings);
  const toggle = () => {
    setOpen(!isOpen);
    writeLocal(openName, !isOpen);
  };
  return (
    <aside aria-label="Findings" className={styles.panel} data-desk-panel={isOpen ? 'open' : 'closed'}>
      <h2 className={styles.head}>
        <button type="button" aria-expanded={isOpen} onClick={toggle}>
          {titleOf(findings)}
        </button>
      </h2>
      {isOpen && <AllFindings report={report} shown={shown} mending={mending} />}
      <p className="visually-hidden" role="status">
        {news}
      </p>
    </aside>
  );
}

interface AllFindingsProps {
  report: FileReport;
  shown: ShownFinding;
  mending: Mending;
}

function AllFindings({ report, shown, mending }: AllFindingsProps) {
  const { file, findings, recognised } = report;
  const { mend, undo, problem } = mending;
  const box = useRef<HTMLDivElement>(null);
  // The button that is pressed leaves with its finding; whoever walks by keyboard goes on from the panel.
  const doMend = (wanted: Mend) => {
    box.current?.focus({ preventScroll: true });
    mend(wanted);
  };
  return (
    // The keyboard scrolls it.
    <div ref={box} className={styles.body} tabIndex={0} role="group" aria-label="All findings">
      <p className={styles.file}>{file}</p>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {undo !== null && (
        <p className={styles.undo}>
          Done, and saved.{' '}
          <button type="button" onClick={undo}>
            Undo
          </button>
        </p>
      )}
      {headings.map(([level, heading]) => (
        <Weight
          key={level}
          level={level}
          heading={heading}
          findings={findings}
          slug={report.slug}
          shown={shown}
          onMend={doMend}
        />
      ))}
      <QuietFindings quiet={report.quiet ?? []} />
      {recognised.length > 0 && (
        <p className={styles.calm}>
          Recognised: {listed(recognised)} in the text {recognised.length > 1 ? 'are' : 'is'} shown once.
        </p>
      )}
      <AboutPost slug={report.slug} />
      <AsOthersSee slug={report.slug} />
      <EarlierVersions report={report} />
    </div>
  );
}

interface WeightProps {
  level: Level;
  heading: string;
  findings: readonly Finding[];
  slug: string;
  shown: ShownFinding;
  onMend: Mending['mend'];
}

/** The findings of one weight. Those that could wait are folded away. */
function Weight({ level, heading, findings, ...rest }: WeightProps) {
  const own = findings.filter((finding) => finding.level === level);
  if (own.length === 0) return null;
  const list = (
    <ul role="list">
      {own.map((finding) => (
        <Choice key={findingLine(finding)} finding={finding} {...rest} />
      ))}
    </ul>
  );
  const title = `${heading} (${own.length})`;
  return level === 'could' ? (
    <details className={styles.weight} data-level={level}>
      <summary>{title}</summary>
      {list}
    </details>
  ) : (
    <section className={styles.weight} data-level={level}>
      <h3>{title}</h3>
      {list}
    </section>
  );
}

interface ChoiceProps extends Pick<WeightProps, 'slug' | 'shown' | 'onMend'> {
  finding: Finding;
}

function Choice({ finding, slug, shown: { chosen, choose, point }, onMend }: ChoiceProps) {
  const { mend } = finding;
  return (
    <li>
      <button
        type="button"
        aria-pressed={chosen === findingLine(finding)}
        onClick={() => choose(finding)}
        onPointerEnter={() => point(finding)}
        onPointerLeave={() => point(null)}
        onFocus={() => point(finding)}
        onBlur={() => point(null)}
      >
        <FindingText finding={finding} />
      </button>
      {mend !== undefined && <MendOffer mend={mend} onMend={onMend} />}
      <NotAFault finding={finding} slug={slug} />
    </li>
  );
}

function titleOf(findings: readonly Finding[]): string {
  const weighty = findings.filter(({ level }) => level !== 'could').length;
  if (weighty > 0) return weighty === 1 ? '1 thing to mend' : `${weighty} things to mend`;
  return findings.length > 0 ? `Nothing to mend, ${findings.length} could be better` : 'Nothing to mend';
}

/** `title, byline and cover`. */
function listed(names: readonly string[]): string {
  const [last = '', ...others] = names.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
}

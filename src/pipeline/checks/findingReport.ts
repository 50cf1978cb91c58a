import { excerptOf } from '../../model/excerpt.ts';
import { everyLevel, findingLine, type FileReport, type Finding, type Level } from '../../model/finding.ts';

/** The terminal is shown this much of a source line: enough to recognise it on one screen line. */
const shownLength = 100;

/**
 * Findings as the terminal prints them: each with its source line and a caret under the place, files apart. What only
 * could be better is left out.
 */
export function formatReports(reports: readonly FileReport[]): string {
  return formatAll(
    reports.map((report) => ({
      ...report,
      findings: report.findings.filter(({ level }) => level !== 'could'),
    })),
  );
}

/** The same with everything that was found. */
export function formatAll(reports: readonly FileReport[]): string {
  return reports
    .filter(({ findings }) => findings.length > 0)
    .map(({ findings }) => findings.map(formatFinding).join('\n'))
    .join('\n\n');
}

/** Counts findings: `2 errors, 1 must, 4 should in 2 files`. */
export function summarise(reports: readonly FileReport[]): string {
  const levels = reports.flatMap(({ findings }) => findings.map(({ level }) => level));
  const files = reports.filter(({ findings }) => findings.length > 0).length;
  const found = everyLevel
    .map((level) => ({ level, count: levels.filter((each) => each === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => (level === 'error' ? counted(count, level) : `${count} ${level}`))
    .join(', ');
  return found === '' ? 'no findings' : `${found} in ${counted(files, 'file')}`;
}

/** Whether any finding keeps a post out. */
export function hasErrors(reports: readonly FileReport[]): boolean {
  return hasLevel(reports, 'error');
}

/** Whether any finding is of a level. */
export function hasLevel(reports: readonly FileReport[], asked: Level): boolean {
  return reports.some(({ findings }) => findings.some(({ level }) => level === asked));
}

/** A number with its noun. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function formatFinding(finding: Finding): string {
  const line = `${signs[finding.level]} ${printable(findingLine(finding))}`;
  const excerpt = excerptOf(finding, shownLength);
  if (excerpt === null) return line;
  const { before, marked, after } = excerpt;
  return `${line}\n    ${printable(before + marked + after)}\n    ${blankOf(before)}^`;
}

const signs: Readonly<Record<Level, string>> = { error: '✗', must: '‼', should: '!', could: '·' };

/** Blanks as wide as a text: a tab stays one, what East Asian scripts and emoji need is two. */
function blankOf(text: string): string {
  return Array.from(text, (character) => {
    if (character === '\t') return '\t';
    if (/\p{Mark}/u.test(character)) return '';
    return wide.test(character) ? '  ' : ' ';
  }).join('');
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u;

/** A text from a file must not steer the terminal: control and direction characters are made visible. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

import { toCalendarDay } from './calendarDay.ts';
import { toFlowList } from './flowList.ts';

/** What is wrong with a value that should be one line of text. */
export function textProblem(input: unknown, example: string): string {
  if (input === undefined) return `nothing is given, and every post needs it. Write for example: ${example}`;
  if (Array.isArray(input)) return `found a list, expected one text, for example: ${example}`;
  if (typeof input === 'number' && example.endsWith(' min read'))
    return `found the number ${input}. Delete the line to have the time counted from the words, or write ${input} min read.`;
  return unquotedProblem(input);
}

/** What is wrong with an item of a list of texts. */
export function itemProblem(input: unknown): string {
  if (input === undefined || input === null)
    return 'an item of the list is empty. Delete it, or put it in quotes if it begins with #.';
  if (Array.isArray(input))
    return 'found a list inside the list, expected texts only. Delete the inner brackets.';
  return unquotedProblem(input);
}

/** What is wrong with a value that should be a calendar day. */
export function dayProblem(input: unknown): string {
  if (input === undefined)
    return 'nothing is given, and every post needs it. Write for example: date: 2026-02-25';
  const written = typeof input === 'string' || typeof input === 'number' ? String(input) : 'something else';
  const meant = toCalendarDay(written);
  if (meant !== null)
    return `found "${written}", expected year-month-day. Write ${meant}${inWordsIfUnclear(written, meant)}.`;
  return /^\d{4}-\d\d-\d\d$/.test(written)
    ? `the calendar has no ${written}. Check the month and the day.`
    : `found "${written}", expected a day as year-month-day, for example 2026-02-25.`;
}

/** Names the day where it could be another one. */
function inWordsIfUnclear(written: string, day: string): string {
  return isUnclearDay(written) ? ` for ${longDay.format(new Date(day))}` : '';
}

/** Whether the first two numbers of a day could be day and month, or month and day. */
export function isUnclearDay(written: string): boolean {
  const [, first, second] = /^\D*(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}\D*$/.exec(written) ?? [];
  return (
    first !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
  );
}

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** What is wrong with a value that should be `true` or `false`. */
export function flagProblem(input: unknown): string {
  const meant = meantFlag(String(input));
  const advice = meant === null ? '' : ` Write ${meant}.`;
  return `found "${String(input)}", expected true or false, without quotes.${advice}`;
}

/** `true` or `false` where a text says one of them in another way, else null. */
export function meantFlag(written: string): string | null {
  return yes.test(written.trim()) ? 'true' : no.test(written.trim()) ? 'false' : null;
}

const yes = /^(?:y|yes|on|true|1)$/i;
const no = /^(?:n|no|off|false|0)$/i;

/** What is wrong with a value that should be a list of texts. */
export function listProblem(input: unknown, name: string): string {
  if (typeof input !== 'string') return `expected a list. Write for example: ${name}: [one, two]`;
  return `found one text, expected a list. Write: ${name}: ${toFlowList(input)}`;
}

/** Without quotes, YAML takes some texts for something else. */
function unquotedProblem(input: unknown): string {
  if (typeof input === 'number')
    return `found the number ${input}, expected text. Put it in quotes: "${input}".`;
  if (typeof input === 'boolean') return `found ${input}, expected text. Put it in quotes: "${input}".`;
  return 'the value has a colon or a bracket that YAML takes for another field. Put the value in quotes.';
}

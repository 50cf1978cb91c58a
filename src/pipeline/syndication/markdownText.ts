import { legible } from './markup.ts';

/** A plain text as it may stand in a line of Markdown, where it means itself and nothing else. */
export function escapeMarkdown(text: string): string {
  return legible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<#~]|&(?=[#\w])/g, String.raw`\$&`);
}

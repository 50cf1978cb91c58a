import type { LanguageFn } from 'highlight.js';

type LoadGrammar = () => Promise<{ default: LanguageFn }>;

const bash: LoadGrammar = () => import('highlight.js/lib/languages/bash');
const css: LoadGrammar = () => import('highlight.js/lib/languages/css');
const diff: LoadGrammar = () => import('highlight.js/lib/languages/diff');
const javascript: LoadGrammar = () => import('highlight.js/lib/languages/javascript');
const json: LoadGrammar = () => import('highlight.js/lib/languages/json');
const markdown: LoadGrammar = () => import('highlight.js/lib/languages/markdown');
const python: LoadGrammar = () => import('highlight.js/lib/languages/python');
const sql: LoadGrammar = () => import('highlight.js/lib/languages/sql');
const typescript: LoadGrammar = () => import('highlight.js/lib/languages/typescript');
const xml: LoadGrammar = () => import('highlight.js/lib/languages/xml');
const yaml: LoadGrammar = () => import('highlight.js/lib/languages/yaml');

/** The languages whose code gets colours, by the names that authors write after the fence. A map, because they may write anything. */
export const grammars: ReadonlyMap<string, LoadGrammar> = new Map([
  ['bash', bash],
  ['sh', bash],
  ['shell', bash],
  ['zsh', bash],
  ['console', bash],
  ['css', css],
  ['diff', diff],
  ['patch', diff],
  ['javascript', javascript],
  ['js', javascript],
  ['mjs', javascript],
  ['jsx', javascript],
  ['json', json],
  ['jsonc', json],
  ['markdown', markdown],
  ['md', markdown],
  ['python', python],
  ['py', python],
  ['sql', sql],
  ['typescript', typescript],
  ['ts', typescript],
  ['tsx', typescript],
  ['html', xml],
  ['xml', xml],
  ['svg', xml],
  ['yaml', yaml],
  ['yml', yaml],
]);

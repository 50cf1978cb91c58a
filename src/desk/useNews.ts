import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../model/finding.ts';

/** What has changed among the findings of a file since they were shown first, for those who listen to the page. */
export function useNews(file: string, findings: readonly Finding[]): string {
  const before = useRef<{ file: string; known: ReadonlySet<string> } | null>(null);
  const [news, setNews] = useState('');
  useEffect(() => {
    // The line moves whenever something above it is written.
    const known = new Set(findings.map(({ subject, message }) => `${subject}: ${message}`));
    const last = before.current;
    before.current = { file, known };
    if (last === null || last.file !== file) return setNews('');
    const fresh = [...known].filter((finding) => !last.known.has(finding));
    const mended = [...last.known].filter((finding) => !known.has(finding)).length;
    const said = [...fresh.map((finding) => `New: ${finding}`), ...(mended > 0 ? [`${mended} mended.`] : [])];
    if (said.length > 0) setNews(said.join(' '));
  }, [file, findings]);
  return news;
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { deskPath } from '../model/desk.ts';
import { BrokenPost } from './BrokenPost.tsx';
import { DeskBar } from './DeskBar.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { RenamedNotice } from './RenamedNotice.tsx';
import { reportsQuery } from './reportsQuery.ts';
import { StoppedNotice } from './StoppedNotice.tsx';
import { postAt, useLiveUpdates } from './useLiveUpdates.ts';

/**
 * The staff's desk, around every page of the local preview: what is wrong with the posts, beside the
 * posts themselves. A post that cannot be shown is replaced by what is wrong with it.
 */
export default function Desk({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const slug = postAt(pathname);
  const { said, renamed } = useLiveUpdates();
  const reports = useQuery(reportsQuery).data ?? [];
  const here = reports.find((report) => report.slug === slug);
  const broken = here?.findings.some(({ level }) => level === 'error') ?? false;
  return (
    <>
      <StoppedNotice />
      <DeskBar reports={reports} isList={slug === null && pathname !== deskPath} said={said} />
      {renamed !== null && renamed.to === slug && <RenamedNotice key={renamed.from} renamed={renamed} />}
      {here !== undefined && broken && <BrokenPost key={here.slug} report={here} />}
      {!broken && children}
      {here !== undefined && !broken && <FindingsPanel key={here.slug} report={here} />}
    </>
  );
}

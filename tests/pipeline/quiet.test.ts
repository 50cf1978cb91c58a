import { expect, it } from 'vitest';
import { type FileReport, quietEntry } from '../../src/model/finding.ts';
import { blogOf, post, preview } from './blogFolder.ts';

async function reportOn(fields: Record<string, string>, body: string): Promise<FileReport> {
  const { reports } = await blogOf({ 'x.md': post({ title: 'One', ...fields }, body) }, preview);
  const [report] = reports;
  if (report === undefined) throw new Error('There is no report.');
  return report;
}

const body = 'See the the guide.\n\nRing TODO.\n\n##One\n\nText.';

it('a finding that a post lets stand is told apart, wherever it moves, and the others are not', async () => {
  const { findings } = await reportOn({}, body);
  expect(findings.length).toBeGreaterThan(2);
  for (const finding of findings) {
    const quiet = JSON.stringify([quietEntry(finding, 'It is meant: so.')]);
    const after = await reportOn({ quiet }, `A new first line.\n\n${body}`);
    expect(after.quiet).toMatchObject([
      { finding: { message: finding.message }, reason: 'It is meant: so.' },
    ]);
    expect(after.findings).toHaveLength(findings.length - 1);
  }
});

it('without a reason nothing is let stand', async () => {
  const { findings } = await reportOn({}, body);
  const entries = findings.map((finding) => quietEntry(finding, ' '));
  const after = await reportOn({ quiet: JSON.stringify(entries) }, body);
  expect(after.findings).toHaveLength(findings.length);
  expect(after).not.toHaveProperty('quiet');
});

it('what keeps a post out cannot be let stand', async () => {
  const { findings } = await reportOn({ date: 'soon' }, 'Text.');
  const quiet = JSON.stringify(findings.map((finding) => quietEntry(finding, 'It is fine.')));
  expect((await reportOn({ date: 'soon', quiet }, 'Text.')).findings).toHaveLength(findings.length);
});

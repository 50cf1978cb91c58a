import { describe, expect, it } from 'vitest';
import { formatReports, hasErrors, summarise } from '../../src/pipeline/checks/findingReport.ts';
import { blogOf, post } from './blogFolder.ts';

describe('The terminal shows', () => {
  it('each finding with its line and a caret below the place, files apart', async () => {
    const { reports } = await blogOf({
      'x.md': post({ metaDescripton: 'About it.', featured: 'yes' }),
      'y.md': post({}, '## One\n\n#### Deep'),
      'z.md': post(),
    });
    expect(formatReports(reports)).toMatchInlineSnapshot(`
      "✗ posts/x.md:7:1 metaDescripton: unknown field. Did you mean "metaDescription"?
          metaDescripton: About it.
          ^
      ✗ posts/x.md:8:11 featured: found "yes", expected true or false, without quotes. Write true.
          featured: yes
                    ^

      ! posts/y.md:11:1 heading: "Deep" skips a level: #### comes right below ##. Write ###.
          #### Deep
          ^"
    `);
    expect(summarise(reports)).toBe('2 errors, 1 should in 2 files');
    expect(hasErrors(reports)).toBe(true);
    expect(summarise([])).toBe('no findings');
  });

  it('only the part of a long line that matters', async () => {
    const { reports } = await blogOf({
      'x.md': post({}, `${'word '.repeat(40)}[x](y)${' word'.repeat(40)}`),
    });
    const [, line = '', caret = ''] = formatReports(reports).split('\n');
    expect(line.length).toBeLessThan(110);
    expect(line.slice(caret.indexOf('^'))).toMatch(/^\[x\]\(y\)/);
  });

  it('the place even in a paragraph of several thousand characters on one line', async () => {
    const { reports } = await blogOf({
      'x.md': post({}, `${'word '.repeat(900)}[x](y)${' word'.repeat(400)}`),
    });
    const [finding] = reports.flatMap(({ findings }) => findings);
    expect(finding?.source?.length).toBe(1000);
    const [, line = '', caret = ''] = formatReports(reports).split('\n');
    expect(line.length).toBeLessThan(110);
    expect(line.slice(caret.indexOf('^'))).toMatch(/^\[x\]\(y\)/);
  });

  it('the caret below the place also behind wide letters, marks and tabs', async () => {
    const { reports } = await blogOf({ 'x.md': post({}, '\u80cc\u{1f600}e\u0301\t[x](y)') });
    expect(formatReports(reports).split('\n').slice(1)).toEqual([
      '    \u80cc\u{1f600}e\u0301\t[x](y)',
      '         \t^',
    ]);
  });

  it('no control characters from files, which could steer it', async () => {
    const { reports } = await blogOf({ 'x.md': post({}, '\u001b[31m[x](y\u202e)') });
    expect(formatReports(reports)).not.toContain('\u001b');
    expect(formatReports(reports)).not.toContain('\u202e');
  });
});

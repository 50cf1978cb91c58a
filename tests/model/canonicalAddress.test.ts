import { describe, expect, it, vi } from 'vitest';
import { strayAddresses } from '../pipeline/strayAddresses.ts';

/** The model as it is where the blog is mounted. */
async function modelAt(basePath: '' | `/${string}`) {
  vi.resetModules();
  vi.doMock(import('../../src/model/site.ts'), async (original) => {
    const { site } = await original();
    return { site: { ...site, basePath } };
  });
  const { canonicalAddress } = await import('../../src/model/canonicalAddress.ts');
  const { toLinkTarget } = await import('../../src/model/links.ts');
  const { site } = await import('../../src/model/site.ts');
  return { canonicalAddress, toLinkTarget, site };
}

const bases = ['/blog', '', '/a/b'] as const;

describe.each(bases)('In a blog at "%s"', (base) => {
  it('no canonical address is one of another site, and none has another one', async () => {
    const { canonicalAddress } = await modelAt(base);
    for (const address of strayAddresses(base)) {
      const canonical = canonicalAddress(address.replace(/[?#].*$/s, ''));
      expect(canonical, address).not.toMatch(/^\/?[/\\]{2}/);
      expect(canonicalAddress(canonical), address).toBe(canonical);
    }
  });

  it('no link that looks like one of ours leads to another site', async () => {
    const { toLinkTarget, site } = await modelAt(base);
    for (const address of strayAddresses(base).flatMap((path) => [path, site.url + path])) {
      const target = toLinkTarget(address);
      // What the author has written as the address of another host is no secret.
      if (!('href' in target) || target.kind === 'external') continue;
      expect(new URL(target.href, site.url).origin, address).toBe(site.url);
    }
  });

  it.each([
    ['', ''],
    ['/', ''],
    ['//', ''],
    ['/a-post', '/a-post'],
    ['/A-Post/', '/a-post'],
    ['//a-post//.html', '/a-post'],
    ['/a-post.HTML/', '/a-post'],
    ['/caf%C3%A9', '/caf%C3%A9'],
    ['/CAFE%CC%81', '/caf%C3%A9'],
    ['/category/Cafe%CC%81/page/2/', '/category/caf%C3%A9/page/2'],
    ['/a-post.md', '/a-post.md'],
    ['/assets/App-Xy.js', '/assets/App-Xy.js'],
    ['/pictures/cafe%CC%81.png', '/pictures/cafe%CC%81.png'],
    ['/%E0%A4%A', '/%E0%A4%A'],
  ])('the one address of %j is %j', async (asked, canonical) => {
    const { canonicalAddress } = await modelAt(base);
    expect(canonicalAddress(base + asked || '/')).toBe(base + canonical || '/');
  });
});

describe('A link in a post', () => {
  it.each([
    ['/blog/Cafe%CC%81/#part', '/blog/caf%C3%A9#part'],
    ['/blog//a-post?a=B', '/blog/a-post?a=B'],
    ['/blog/tag/PRP.html', '/blog/tag/prp'],
  ])('to %s leads to %s at once', async (written, href) => {
    const { toLinkTarget } = await modelAt('/blog');
    expect(toLinkTarget(written)).toEqual({ kind: 'blog', href });
  });

  it.each(['/\t/evil.example/', '/\n/evil.example/', '/\r\\evil.example'])(
    'to %j leads nowhere, because browsers leave out what makes it look like ours',
    async (written) => {
      const { toLinkTarget } = await modelAt('/blog');
      expect(toLinkTarget(written)).toEqual({ kind: 'none' });
    },
  );
});

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanPicture } from '../../src/pipeline/images/cleanPicture.ts';
import { photograph, secretsIn } from './photograph.ts';

/** What becomes of the inside of a drawing. */
async function cleaned(inside: string, attributes = ''): Promise<string> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"${attributes}>${inside}</svg>`;
  const text = String(Buffer.from(await cleanPicture(Buffer.from(drawing))));
  return /^<svg[^>]*?(?:\/>|>(?<inside>.*)<\/svg>)$/s.exec(text)?.groups?.['inside'] ?? '';
}

describe('A drawing', () => {
  it.each([
    '<path d="M0 0h9v9H0z" fill="url(#a)" transform="translate(3 4) rotate(45)"/>',
    '<text x="1" font-family="Georgia, \'Times New Roman\'">Two <tspan font-weight="700">words</tspan> &lt; &amp; é</text>',
    '<linearGradient id="a" xlink:href="#b"><stop offset=".5" stop-color="red"/></linearGradient>',
    '<style>.a{fill:url(#a)}@media print{.a{fill:red}}@font-face{font-family:X;src:url(data:font/woff2;base64,AAAA)}</style>',
    '<title>What (it) is: url</title><desc>More of it</desc>',
    '<rect width="9" height="9" style="fill:url(#a);opacity:.5" filter="url(#f)"/>',
    '<circle r="1"><animate attributeName="r" values="1;2" dur="1s" repeatCount="indefinite"/></circle>',
    '<use href="#a"/><a><path d="M0 0"/></a>',
  ])('stays as it is: %s', async (inside) => {
    expect(await cleaned(inside)).toBe(inside);
  });

  it.each([
    ['<script>alert(1)</script><script href="https://other.example/a.js"/>', ''],
    ['<g xmlns:x="http://www.w3.org/2000/svg"><x:script>alert(1)</x:script></g>', '<g/>'],
    ['<path onclick="alert(1)" ONLOAD="alert(1)" d="M0 0"/>', '<path d="M0 0"/>'],
    ['<foreignObject><b xmlns="http://www.w3.org/1999/xhtml">x</b></foreignObject>', ''],
    ['<g xmlns="http://www.w3.org/1999/xhtml"><style>x</style></g>', ''],
    ['<image href="https://other.example/a.png" width="1"/>', '<image width="1"/>'],
    ['<image xlink:href="other.png"/><use href="other.svg#a"/>', '<image/><use/>'],
    ['<a xlink:href="javascript:alert(1)"><path d="M0 0"/></a>', '<a><path d="M0 0"/></a>'],
    ['<a href="https://other.example/"><path d="M0 0"/></a>', '<a><path d="M0 0"/></a>'],
    ['<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', '<image/>'],
    ['<path fill="url(https://other.example/a#b)"/>', '<path/>'],
    ['<path fill="u\\72l(//other.example/a)"/>', '<path/>'],
    ['<path style="fill:red;filter:url(//other.example/a#b)"/>', '<path/>'],
    ['<style>@import "https://other.example/a.css";.a{fill:red}</style>', '<style>.a{fill:red}</style>'],
    ['<style>.a{fill:url(//other.example/a)}.b{fill:red}</style>', '<style>.a{}.b{fill:red}</style>'],
    ['<style>.a{fill:\\75rl(//other.example/a)}</style>', '<style>.a{}</style>'],
    ['<style>.a{--b:url(//other.example/a)}</style>', '<style>.a{}</style>'],
    ['<style>.a{background:image-set("//other.example/a" 1x)}</style>', '<style>.a{}</style>'],
    [
      '<style>@font-face{font-family:X;src:url(//other.example/a)}</style>',
      '<style>@font-face{font-family:X}</style>',
    ],
    ['<style>/* by Anna */.a{fill:red}</style>', '<style>.a{fill:red}</style>'],
    ['<a><set attributeName="xlink:href" to="javascript:alert(1)"/></a>', '<a/>'],
    ['<set attributeName="onclick" to="alert(1)"/>', ''],
    ['<set attributeName="fill" to="url(//other.example/a)"/>', '<set attributeName="fill"/>'],
    ['<!-- by Anna --><metadata><who>Anna</who></metadata><path data-file="/home/anna/a"/>', '<path/>'],
    [
      '<g xmlns:inkscape="http://www.inkscape.org/" inkscape:label="Anna" xml:base="//other.example/"/>',
      '<g/>',
    ],
  ])('only draws: %s', async (inside, left) => {
    expect(await cleaned(inside)).toBe(left);
  });

  it('runs nothing when it is loaded, and asks for no style sheet and no document type', async () => {
    const drawing = `<?xml version="1.0" encoding="ISO-8859-1"?><?xml-stylesheet href="https://other.example/a.css"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY ink "red">]>
<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)" width="9" height="9"><path fill="&ink;"/><text>\xe9</text></svg>`;
    expect(String(Buffer.from(await cleanPicture(Buffer.from(drawing, 'latin1'))))).toBe(
      '<svg width="9" height="9" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><path fill="red"/><text>é</text></svg>',
    );
  });

  it('holds pictures that tell nothing either', async () => {
    const told = await photograph(30, 20);
    const held = /href="data:image\/jpeg;base64,([^"]+)"/.exec(
      await cleaned(`<image width="9" xlink:href="data:image/jpeg;base64,${told.toString('base64')}"/>`),
    );
    const picture = Buffer.from(held?.[1] ?? '', 'base64');
    expect(secretsIn(told)).not.toEqual([]);
    expect(secretsIn(picture)).toEqual([]);
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'jpeg', width: 30 });
  });
});

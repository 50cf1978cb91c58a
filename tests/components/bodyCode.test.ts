import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { colourCode } from '../../src/components/body/colourCode.ts';
import { grammars } from '../../src/components/body/grammars.ts';

const samples: Record<string, string> = {
  bash: 'echo "hello" # says it',
  css: '.a { color: red; }',
  diff: '- before\n+ after',
  html: '<p class="a">Text</p>',
  js: 'const a = "b"; // why',
  json: '{ "a": [1, true] }',
  markdown: '# Title\n\n**bold**',
  python: 'def a():\n    return "b"',
  sql: "SELECT a FROM b WHERE c = 'd'",
  ts: 'interface A { b: string }',
  yaml: 'a: "b"\n# why',
};

let code: HTMLElement;

beforeEach(() => {
  const pre = document.createElement('pre');
  code = document.createElement('code');
  pre.append(code);
  document.body.append(pre);
});

afterEach(() => document.body.replaceChildren());

function write(language: string, text: string): void {
  code.className = `language-${language}`;
  code.textContent = text;
}

test.each(Object.entries(samples))(
  'code in %s gets colours, and stays the same text',
  async (language, text) => {
    write(language, text);
    await colourCode(code);
    expect(code.querySelectorAll('span[class^="hljs-"]').length).toBeGreaterThan(0);
    expect(code.textContent).toBe(text);
  },
);

test('every name of a language leads to a grammar', async () => {
  for (const [name, load] of grammars) expect((await load()).default, name).toBeTypeOf('function');
});

test('a language may be written in capitals', async () => {
  write('JSON', '{ "a": 1 }');
  await colourCode(code);
  expect(code.querySelector('span')).not.toBeNull();
});

test.each(['brainfuck', 'constructor', '__proto__'])('code in %s stays as it is', async (language) => {
  write(language, 'const a = "b";');
  await colourCode(code);
  expect(code.innerHTML).toBe('const a = "b";');
});

test('markup in code stays text', async () => {
  write('html', '<img src="x" onerror="alert(1)"><script>alert(2)</script>');
  await colourCode(code);
  expect(code.querySelector('img, script')).toBeNull();
  expect(code.textContent).toContain('<script>alert(2)</script>');
});

test('very long code stays plain', async () => {
  write('js', 'const a = 1;\n'.repeat(3000));
  await colourCode(code);
  expect(code.childElementCount).toBe(0);
});

test('code that is rewritten while its grammar comes gets the colours of what it says now', async () => {
  write('js', 'const before = 1;');
  const colouring = colourCode(code);
  write('js', 'const after = 1;');
  await colouring;
  expect(code.textContent).toBe('const after = 1;');
  expect(code.querySelector('.hljs-keyword')).toHaveTextContent('const');
});

test('code that has left the page is left alone', async () => {
  write('js', 'const a = 1;');
  const replaced = vi.spyOn(code, 'replaceChildren');
  code.remove();
  await colourCode(code);
  expect(replaced).not.toHaveBeenCalled();
});

/** Marks everything in a text but the section under a heading of the second level: `print.css` leaves it out. */
export function leaveOnly(body: HTMLElement, heading: string): void {
  const title = document.getElementById(heading);
  const start = title?.closest('.heading') ?? title;
  if (start === null || !body.contains(start)) return;
  const blocks = [...(start.parentElement?.children ?? [])];
  const section = blocksFrom(start, blocks);
  for (const block of blocks) if (!section.includes(block)) leaveOut(block);
  leaveNotesOf(section, body);
}

/** Takes all marks away. */
export function printAll(body: HTMLElement): void {
  for (const block of body.querySelectorAll('[data-unprinted]')) block.removeAttribute('data-unprinted');
  for (const note of notesIn(body)) note.removeAttribute('value');
}

/** As far as the next heading of the second level. */
function blocksFrom(start: Element, blocks: readonly Element[]): Element[] {
  const rest = blocks.slice(blocks.indexOf(start) + 1);
  const length = rest.findIndex((block) => block.matches('h2, :has(> h2)'));
  return [start, ...rest.slice(0, length < 0 ? undefined : length)];
}

function leaveOut(element: Element): void {
  element.setAttribute('data-unprinted', '');
}

/** The notes that a section refers to are printed with it, under the numbers they have in the whole text. */
function leaveNotesOf(section: readonly Element[], body: HTMLElement): void {
  const references = section.flatMap((block) => [...block.querySelectorAll('[data-footnote-ref]')]);
  if (references.length === 0) return;
  const wanted = new Set(references.map((link) => link.getAttribute('href')));
  for (const [position, note] of notesIn(body).entries()) {
    note.value = position + 1;
    if (!wanted.has(`#${note.id}`) && !wanted.has(`#${encodeURIComponent(note.id)}`)) leaveOut(note);
  }
  body.querySelector(notes)?.removeAttribute('data-unprinted');
}

const notes = 'section[data-footnotes]';

function notesIn(body: HTMLElement): HTMLLIElement[] {
  return [...body.querySelectorAll<HTMLLIElement>(`${notes} > ol > li`)];
}

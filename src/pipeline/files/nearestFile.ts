import { nearest } from '../../model/nearest.ts';

/**
 * The file that was probably meant by a path that names none: one whose name differs by small and capital letters only,
 * else one of that name in another folder, else the one most like it.
 */
export function nearestFile(path: string, files: Iterable<string>): string | null {
  const meant = toRooted(path);
  const all = [...files];
  const sameBut = (part: (path: string) => string) => all.find((file) => part(file) === part(meant));
  return sameBut(folded) ?? sameBut((file) => folded(nameOf(file))) ?? nearest(meant, all)[0] ?? null;
}

/** As if it had been written from the root of the site, with slashes. */
function toRooted(path: string): string {
  const plain = path.replaceAll('\\', '/').replace(/^(?:\.{0,2}\/)*(?:public\/)?/, '');
  return `/${plain}`;
}

function folded(path: string): string {
  return path.toLowerCase().normalize('NFC');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

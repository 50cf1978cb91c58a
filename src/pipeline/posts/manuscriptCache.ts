import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manuscript } from './manuscript.ts';
import { replaceFile } from '../files/replaceFile.ts';
import type { Source } from '../sources/source.ts';

/** Manuscripts kept on disk, so that only changed posts are parsed again. */
export interface ManuscriptCache {
  /** What was kept for exactly this source by exactly this code, or null. */
  read: (source: Source) => Promise<Manuscript | null>;
  write: (source: Source, manuscript: Manuscript) => Promise<void>;
  /** Keeps it in memory only: another time, on another machine, it may come out otherwise. */
  remember: (source: Source, manuscript: Manuscript) => void;
}

/** Opens a cache. A folder that cannot be used only costs time. Without a folder nothing is kept on disk. */
export async function openManuscriptCache(folder: string | null): Promise<ManuscriptCache> {
  const memory = new Map<string, { text: string | null; manuscript: Manuscript }>();
  const disk = folder === null ? nothing : await openDisk(folder);
  return {
    read: async (source) => {
      const kept = memory.get(source.file);
      return kept?.text === source.text ? kept.manuscript : disk.read(source);
    },
    write: disk.write,
    remember: ({ file, text }, manuscript) => void memory.set(file, { text, manuscript }),
  };
}

type Disk = Omit<ManuscriptCache, 'remember'>;

const nothing: Disk = { read: async () => null, write: async () => {} };

async function openDisk(folder: string): Promise<Disk> {
  const version = await readPipelineVersion();
  await mkdir(folder, { recursive: true }).catch(() => {});
  const keyOf = ({ file, text }: Source) => hash([version, file, text]);
  const pathOf = ({ file }: Source) => join(folder, `${hash([file])}.json`);
  return {
    read: async (source) => {
      try {
        // Its shape is trusted: the same code wrote it, or the keys differ.
        const kept: Kept = JSON.parse(await readFile(pathOf(source), 'utf8'));
        return kept.key === keyOf(source) ? kept.manuscript : null;
      } catch {
        return null;
      }
    },
    write: async (source, manuscript) => {
      const kept: Kept = { key: keyOf(source), manuscript };
      await replaceFile(pathOf(source), JSON.stringify(kept)).catch(() => {});
    },
  };
}

interface Kept {
  key: string;
  manuscript: Manuscript;
}

/** Changes with every file that may decide what a manuscript is: this folder, the model, the packages. */
async function readPipelineVersion(): Promise<string> {
  const source = fileURLToPath(new URL('../..', import.meta.url));
  const lists = ['pipeline', 'model'].map(async (folder) => {
    const names = await readdir(join(source, folder), { recursive: true });
    return names.map((name) => join(source, folder, name));
  });
  const files = (await Promise.all(lists)).flat().filter(isDeciding).toSorted();
  const texts = [...files, join(source, '../package-lock.json')].map((file) =>
    readFile(file, 'utf8').catch(() => ''),
  );
  return hash(await Promise.all(texts));
}

function isDeciding(file: string): boolean {
  return file.endsWith('.ts');
}

function hash(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

import { hash } from '../files/hash.ts';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParsedPost } from './parsedPost.ts';
import { replaceFile } from '../files/replaceFile.ts';
import type { Source } from '../sources/source.ts';

/** Parsed posts kept on disk, so that only changed posts are parsed again. */
export interface ParsedPostCache {
  /** What was kept for exactly this source by exactly this code, or null. */
  read: (source: Source) => Promise<ParsedPost | null>;
  write: (source: Source, parsed: ParsedPost) => Promise<void>;
  /** Keeps it in memory only: another time, on another machine, it may come out otherwise. */
  remember: (source: Source, parsed: ParsedPost) => void;
}

/** Opens a cache. A folder that cannot be used only costs time. Without a folder nothing is kept on disk. */
export async function openParsedPostCache(folder: string | null): Promise<ParsedPostCache> {
  const memory = new Map<string, { text: string | null; parsed: ParsedPost }>();
  const disk = folder === null ? nothing : await openDisk(folder);
  return {
    read: async (source) => {
      const kept = memory.get(source.file);
      return kept?.text === source.text ? kept.parsed : disk.read(source);
    },
    write: disk.write,
    remember: ({ file, text }, parsed) => void memory.set(file, { text, parsed }),
  };
}

type Disk = Omit<ParsedPostCache, 'remember'>;

const nothing: Disk = { read: async () => null, write: async () => {} };

async function openDisk(folder: string): Promise<Disk> {
  const version = await readPipelineVersion();
  await mkdir(folder, { recursive: true }).catch(() => {});
  const keyOf = ({ file, text }: Source) => hash(JSON.stringify([version, file, text]));
  const pathOf = ({ file }: Source) => join(folder, `${hash(file)}.json`);
  return {
    read: async (source) => {
      try {
        // Its shape is trusted: the same code wrote it, or the keys differ.
        const kept: Kept = JSON.parse(await readFile(pathOf(source), 'utf8'));
        return kept.key === keyOf(source) ? kept.parsed : null;
      } catch {
        return null;
      }
    },
    write: async (source, parsed) => {
      const kept: Kept = { key: keyOf(source), parsed };
      await replaceFile(pathOf(source), JSON.stringify(kept)).catch(() => {});
    },
  };
}

interface Kept {
  key: string;
  parsed: ParsedPost;
}

/** Changes with every file that may decide what a parsed post is: this folder, the model, the packages. */
async function readPipelineVersion(): Promise<string> {
  const source = fileURLToPath(new URL('../..', import.meta.url));
  const lists = ['pipeline', 'model'].map(async (folder) => {
    const names = await readdir(join(source, folder), { recursive: true });
    return names.map((name) => join(source, folder, name));
  });
  const files = (await Promise.all(lists)).flat().filter((file) => file.endsWith('.ts')).toSorted();
  const texts = [...files, join(source, '../package-lock.json')].map((file) =>
    readFile(file, 'utf8').catch(() => ''),
  );
  return hash(JSON.stringify(await Promise.all(texts)));
}

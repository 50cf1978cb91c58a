import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';

/** Where the extracted facts are committed. */
export const factsDirectory: string = fileURLToPath(new URL('../../facts', import.meta.url));

/** Downloads and what is unpacked from them; all of it can be made again. */
export const cacheDirectory: string = envPaths('linux-syscalls', { suffix: '' }).cache;

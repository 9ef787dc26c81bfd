import { fileURLToPath } from 'node:url';

/** Where the extracted facts are committed. */
export const factsDirectory: string = fileURLToPath(new URL('../../facts', import.meta.url));

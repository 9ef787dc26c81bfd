import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const source = new URL('../../src/', import.meta.url);
const files = readdirSync(new URL('macros/', source), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^/]+\/.+\.ts$/.test(file))
  .sort();

// A name that a header's constants have, too, would silently be neither.
test.each(files)('the module of the header exports what macros/%s does', async (file) => {
  const load = (folder: string): Promise<Record<string, unknown>> =>
    import(new URL(`${folder}/${file}`, source).href);
  const [macros, header] = await Promise.all([load('macros'), load('generated')]);
  expect(Object.keys(macros)).not.toEqual([]);
  expect(header).toMatchObject(macros);
});

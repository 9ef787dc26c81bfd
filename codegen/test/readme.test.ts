import { expect, test } from 'vitest';
import { withCounts } from '../src/generate/pages/readme.ts';

const counts = { calls: 381, cells: 1840, exercised: 380 };
const begin = '<!-- counts, written by "pnpm generate" -->\n';
const end = '<!-- end of counts -->\n';

test('counts are written between the markers, and nothing else is touched', () => {
  const text = withCounts(`# Title\n${begin}7 calls\n${end}the rest\n`, counts);
  expect(text.startsWith(`# Title\n${begin}381 calls have a wrapper. In 1,840 cells`)).toBe(true);
  expect(text).toContain('make 380 of the calls');
  expect(text).not.toContain('7 calls');
  expect(text.endsWith(`${end}the rest\n`)).toBe(true);
  expect(withCounts(text, counts)).toBe(text);
});

test('a README without both markers, each once, is refused', () => {
  expect(() => withCounts(`${begin}7 calls\n`, counts)).toThrow('lacks the markers');
  expect(() => withCounts(`${end}${begin}`, counts)).toThrow('lacks the markers');
  expect(() => withCounts(`${begin}${end}${begin}${end}`, counts)).toThrow('lacks the markers');
});

import { expect, test } from 'vitest';
import { readMacros } from '../src/facts/extract/macros.ts';

test('a macro has the body and the file of its last definition', () => {
  const macros = readMacros('# 1 "a.h"\n#define A 1\n# 1 "b.h"\n#define A  2 \n');
  expect([...macros.values()]).toEqual([{ name: 'A', body: '2', file: 'b.h' }]);
});

test('a macro that was undefined is gone, one that was defined again is back', () => {
  expect(readMacros('#define A 1\n#undef A\n').size).toBe(0);
  expect(readMacros('#define A 1\n#undef A\n#define A 3\n').get('A')?.body).toBe('3');
});

test('macros with parameters are passed over', () => {
  expect(readMacros('#define F(x) x\n').size).toBe(0);
});

import { expect, test } from 'vitest';
import { archNames, archOfNode, identities, nameOfOther } from '../src/arch/identities.ts';

test.each(archNames)('%s is told by what Node calls it and by its byte order', (name) => {
  const { node, byteOrder } = identities[name];
  expect(archOfNode(node, byteOrder)).toBe(name);
});

test('Node’s ppc64 is ours only where bytes are in the little order; the other is named with it', () => {
  expect(archOfNode('ppc64', 'little')).toBe('ppc64le');
  expect(archOfNode('ppc64', 'big')).toBeUndefined();
  expect(nameOfOther('ppc64', 'big')).toBe('big-endian ppc64');
  expect(nameOfOther('mips', 'big')).toBe('mips');
});

import { writeMemory } from 'linux-syscalls/raw';
import { expect, test } from 'vitest';
import { checkedArguments } from '../src/spawn/cloneArguments.ts';
import { Request } from '../src/spawn/Request.ts';

test('a request reads the id of a child as clone3 stores it', () => {
  const args = checkedArguments({});
  const request = new Request(args, false, false);
  request.inHelperThread(undefined);
  writeMemory(args.parent_tid, Int32Array.of(0x1234_5678));
  expect(request.child).toBe(0x1234_5678);
  request.close();
});

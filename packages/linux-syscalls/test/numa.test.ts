import {
  get_mempolicy,
  MPOL_DEFAULT,
  MPOL_F_MEMS_ALLOWED,
  mbind,
  migrate_pages,
  move_pages,
  set_mempolicy,
  set_mempolicy_home_node,
  struct,
} from 'linux-syscalls';
import { addressOf } from 'linux-syscalls/raw';
import { expect, test } from 'vitest';
import { refusal, since } from './kernel.ts';

const code = (name: string): object => expect.objectContaining({ code: name });
const maxnode = 1025;
const nodes = (): Uint8Array => new Uint8Array(128);

test('get_mempolicy tells the nodes that this thread may use', (context) => {
  const allowed = nodes();
  since('with NUMA', context, () =>
    get_mempolicy(null, allowed, maxnode, null, MPOL_F_MEMS_ALLOWED),
  );
  expect(allowed.some((byte) => byte !== 0)).toBe(true);
  const mode = new Int32Array(1);
  get_mempolicy(mode, null, 0, null, 0);
  expect(mode[0]).toBe(MPOL_DEFAULT);
});

test('a mask must hold all bits that count, in whole groups of 64', () => {
  expect(() => get_mempolicy(null, new Uint8Array(8), 66, null, MPOL_F_MEMS_ALLOWED)).toThrow(
    /^get_mempolicy: nodemask holds 8 bytes but 16 are needed, as maxnode is 66$/,
  );
  expect(() => migrate_pages(0, 66, nodes(), new Uint8Array(8))).toThrow(/new_nodes holds 8 bytes/);
});

test('set_mempolicy and mbind refuse an unknown mode', (context) => {
  since('with NUMA', context, () => set_mempolicy(MPOL_DEFAULT, null, 0));
  expect(() => set_mempolicy(99, null, 0)).toThrow(code('EINVAL'));
  expect(() => mbind(0, 4096, 99, null, 0)).toThrow(code('EINVAL'));
});

test('set_mempolicy_home_node refuses a node that is not there', (context) => {
  const ask = (): number => set_mempolicy_home_node(0, 4096, 1 << 20);
  expect(refusal('5.17 with NUMA', context, ask)).toBe('EINVAL');
});

test('migrate_pages moves nothing to where the pages are', (context) => {
  const here = nodes();
  since('with NUMA', context, () => get_mempolicy(null, here, maxnode, null, MPOL_F_MEMS_ALLOWED));
  expect(migrate_pages(0, maxnode, here, here)).toBe(0);
  expect(() => migrate_pages(0, maxnode, here, nodes())).toThrow(code('EINVAL'));
});

test('move_pages tells where pages lie', (context) => {
  const page = new Uint8Array(65536).fill(1);
  const address = addressOf(page);
  const pages =
    struct.iovec.size === 16 ? BigUint64Array.of(BigInt(address)) : Uint32Array.of(address);
  const status = new Int32Array([-1]);
  since('with NUMA', context, () => move_pages(0, 1, pages, null, status));
  expect(status[0]).toBeGreaterThanOrEqual(0);
  expect(() => move_pages(0, 2, new Uint8Array(16), null, status)).toThrow(
    /^move_pages: status holds 4 bytes but 8 are needed, as count is 2$/,
  );
});

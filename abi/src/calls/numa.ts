import {
  address,
  call,
  direct,
  flags,
  measuredIn,
  measuredOut,
  type Naming,
  numbersOut,
  scalar,
} from '../language.ts';

// NUMA policies. No 32-bit kernel has these calls; 64-bit kernels offer them to 32-bit programs.

const zero = { kind: 'zero', doc: '0' } as const;
// The kernel reads and writes node masks in whole longs, and uses one bit less than `maxnode` says.
const mask = { bytes: 8, each: 64, less: 1 };
const maskDoc = 'bit n is node n, in whole groups of 64';
const maxnode = scalar('maxnode', 'one more than the bits of the mask that count', {
  type: 'ulong',
});
const nodemask = (doc: string): Naming<'nodemask', 'maxnode'> =>
  measuredIn('nodemask', doc, { by: 'maxnode', measure: mask });
const mode = flags(
  'mode',
  '`MPOL_DEFAULT`, `MPOL_BIND`, `MPOL_INTERLEAVE`, `MPOL_PREFERRED` …, or-ed with `MPOL_F_*_NODES`',
  { family: 'MPOL_' },
);
const absent = 'Kernels without NUMA, those of 32-bit machines among them, answer ENOSYS.';
const addr = address('addr', 'where, a multiple of the page size');
const len = scalar('len', 'how many bytes', { type: 'ulong' });
const policyErrors = {
  EINVAL: 'an unknown mode or flag, a mask that doesn’t fit it, or a node that is not there',
};

export const mbind = call({
  does: 'says on which nodes the pages of a range shall lie',
  arguments: [
    addr,
    len,
    mode,
    nodemask(`the nodes; ${maskDoc}; \`null\` for none`),
    maxnode,
    flags('flags', '`MPOL_MF_STRICT`, `MPOL_MF_MOVE`, `MPOL_MF_MOVE_ALL` or 0', {
      family: 'MPOL_',
      default: 0,
    }),
  ],
  result: zero,
  routes: direct('mbind', 'addr', 'len', 'mode', 'nodemask', 'maxnode', 'flags'),
  notes: [absent],
  errors: { ...policyErrors, EIO: '`MPOL_MF_STRICT` and a page lies elsewhere and can’t move' },
  see: ['man 2 mbind', '<linux/mempolicy.h>'],
});

export const set_mempolicy = call({
  does: 'says on which nodes new pages of this thread shall lie',
  arguments: [mode, nodemask(`the nodes; ${maskDoc}; \`null\` for none`), maxnode],
  result: zero,
  routes: direct('set_mempolicy', 'mode', 'nodemask', 'maxnode'),
  notes: [absent, 'Other threads keep their policy.'],
  errors: policyErrors,
  of: 'thread',
  see: ['man 2 set_mempolicy', '<linux/mempolicy.h>'],
});

export const get_mempolicy = call({
  does: 'tells the memory policy of this thread or of an address',
  arguments: [
    numbersOut('mode', 'receives the mode, or a node; `null` if nobody wants it', {
      array: 'Int32Array',
      length: 1,
    }),
    measuredOut('nodemask', `receives the nodes; ${maskDoc}; \`null\` if nobody wants it`, {
      by: 'maxnode',
      measure: mask,
    }),
    maxnode,
    address('addr', 'which address with `MPOL_F_ADDR`; else `null`'),
    flags('flags', '`MPOL_F_ADDR`, `MPOL_F_NODE`, `MPOL_F_MEMS_ALLOWED` or 0', { family: 'MPOL_' }),
  ],
  result: zero,
  routes: direct('get_mempolicy', 'mode', 'nodemask', 'maxnode', 'addr', 'flags'),
  notes: [absent, 'A `maxnode` below the number of nodes that this kernel can have is EINVAL.'],
  errors: { EINVAL: '`maxnode` is too small, or flags that don’t go together' },
  of: 'thread',
  see: ['man 2 get_mempolicy', '<linux/mempolicy.h>'],
});

export const set_mempolicy_home_node = call({
  does: 'says which node the pages of a range shall lie on first',
  arguments: [
    addr,
    len,
    scalar('home_node', 'the node', { type: 'ulong' }),
    scalar('flags', '0', { type: 'ulong', default: 0 }),
  ],
  result: zero,
  routes: direct('set_mempolicy_home_node', 'addr', 'len', 'home_node', 'flags'),
  notes: [absent],
  errors: {
    EINVAL: 'the node is not there, or a flag',
    EOPNOTSUPP: 'the range has another policy than `MPOL_BIND` or `MPOL_PREFERRED_MANY`',
  },
  since: '5.17',
  see: ['man 2 set_mempolicy_home_node'],
});

export const migrate_pages = call({
  does: 'moves all pages of a process from some nodes to others',
  arguments: [
    scalar('pid', 'the process; 0 for this one', { type: 'pid_t' }),
    maxnode,
    measuredIn('old_nodes', `the nodes to leave; ${maskDoc}`, { by: 'maxnode', measure: mask }),
    measuredIn('new_nodes', `the nodes to go to; ${maskDoc}`, { by: 'maxnode', measure: mask }),
  ],
  result: { kind: 'count', doc: 'how many pages could not be moved' },
  routes: direct('migrate_pages', 'pid', 'maxnode', 'old_nodes', 'new_nodes'),
  notes: [absent],
  errors: {
    EPERM: 'the process is another’s, or may not use those nodes',
    ESRCH: 'no such process',
    EINVAL: 'none of the new nodes is there',
  },
  since: '2.6.16',
  see: ['man 2 migrate_pages'],
});

export const move_pages = call({
  does: 'moves single pages of a process to nodes, or tells where they lie',
  arguments: [
    scalar('pid', 'the process; 0 for this one', { type: 'pid_t' }),
    scalar('count', 'how many pages', { type: 'ulong' }),
    measuredIn(
      'pages',
      'their addresses, each as wide as a register: a BigUint64Array, or a Uint32Array on x86 and arm',
      { by: 'count', measure: { bytes: 'word', each: 1 } },
    ),
    measuredIn(
      'nodes',
      'an `int` for each page, the node to move it to; `null` only asks where they lie',
      { by: 'count', measure: { bytes: 4, each: 1 } },
    ),
    measuredOut('status', 'receives an `int` for each page, its node or −errno', {
      by: 'count',
      measure: { bytes: 4, each: 1 },
    }),
    flags('flags', '`MPOL_MF_MOVE`, `MPOL_MF_MOVE_ALL` or 0', { family: 'MPOL_', default: 0 }),
  ],
  result: { kind: 'count', doc: '0, or how many pages could not be moved' },
  routes: direct('move_pages', 'pid', 'count', 'pages', 'nodes', 'status', 'flags'),
  notes: [absent],
  errors: {
    EACCES: 'a node that this process may not use',
    ENODEV: 'a node that is not there',
    EPERM: 'the process is another’s, or `MPOL_MF_MOVE_ALL` without CAP_SYS_NICE',
    ESRCH: 'no such process',
  },
  since: '2.6.18',
  see: ['man 2 move_pages'],
});

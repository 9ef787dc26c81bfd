import {
  bytesIn,
  call,
  count,
  direct,
  fd,
  flags,
  op,
  operand,
  type Result,
  recordIn,
} from '../language.ts';

// Landlock: a process without privileges restricts its own access to files, ports and others.

const zero: Result = { kind: 'zero', doc: '0' };
const disabled = {
  ENOSYS: 'this kernel was built without Landlock',
  EOPNOTSUPP: 'Landlock is built in, but not enabled at boot',
};
const ruleset = fd('ruleset_fd', 'a descriptor of `landlock_create_ruleset`');

export const landlock_create_ruleset = call({
  does: 'makes a set of rules that says which rights are handled, or tells the version',
  arguments: [
    bytesIn(
      'attr',
      'a `struct landlock_ruleset_attr` of the rights that are denied unless a rule allows them; `null` to ask for the version',
      { count: 'size', optional: true },
    ),
    count('size', 'the length of `attr`', { of: 'attr', type: 'size_t' }),
    flags('flags', '`LANDLOCK_CREATE_RULESET_VERSION` or `_ERRATA`, with `null` for `attr`; or 0', {
      family: 'LANDLOCK_',
      default: 0,
    }),
  ],
  result: { kind: 'int', doc: 'a descriptor, which the caller closes; or the version' },
  routes: direct('landlock_create_ruleset', 'attr', 'size', 'flags'),
  notes: [
    'Ask for the version first, and name only rights that it knows: 1 has files, 2 `REFER`, 3 `TRUNCATE`, 4 TCP ports, 5 `IOCTL_DEV`, 6 scopes.',
    'The record grows with kernels. One that is longer than this kernel’s is taken as long as what it doesn’t know is zero.',
    'The descriptor is closed by `execve`.',
  ],
  errors: {
    ...disabled,
    E2BIG: '`attr` has fields this kernel doesn’t know, and they aren’t zero',
    EINVAL: 'an unknown right or flag, or a `size` that is too small',
    ENOMSG: 'no right is handled at all',
  },
  since: '5.13',
  see: ['man 2 landlock_create_ruleset', '<linux/landlock.h>'],
});

export const landlock_add_rule = call({
  does: 'adds a rule that allows something',
  arguments: [
    ruleset,
    flags('rule_type', '`LANDLOCK_RULE_PATH_BENEATH` or `LANDLOCK_RULE_NET_PORT`', {
      family: 'LANDLOCK_',
    }),
    operand('rule_attr', 'the rule, a record that the type tells'),
    flags('flags', '`LANDLOCK_ADD_RULE_*` or 0', { family: 'LANDLOCK_', default: 0 }),
  ],
  result: zero,
  routes: direct('landlock_add_rule', 'ruleset_fd', 'rule_type', 'rule_attr', 'flags'),
  operations: {
    by: 'rule_type',
    unknown: 'the record of a rule depends on its type',
    known: {
      LANDLOCK_RULE_PATH_BENEATH: op(
        'allows access to a file, or to all beneath a directory',
        [
          recordIn(
            'rule_attr',
            'the rights, and a descriptor of the file, for which `O_PATH` is enough',
            { record: 'landlock_path_beneath_attr' },
          ),
        ],
        {
          errors: {
            EBADF: '`parent_fd` is not open',
            EBADFD: '`parent_fd` is of no file that has a path',
            EINVAL: 'rights that the set doesn’t handle, or that a file can’t have',
            ENOMSG: 'no right at all',
          },
        },
      ),
      LANDLOCK_RULE_NET_PORT: op(
        'allows the use of a port',
        [
          recordIn('rule_attr', 'the rights and the port, in host order', {
            record: 'landlock_net_port_attr',
          }),
        ],
        {
          errors: {
            EAFNOSUPPORT: 'this kernel was built without TCP',
            EINVAL: 'rights that the set doesn’t handle, or a port above 65535',
            ENOMSG: 'no right at all',
          },
          since: '6.7',
        },
      ),
    },
  },
  errors: {
    ...disabled,
    EBADF: '`ruleset_fd` is not open',
    EINVAL: 'an unknown type or flag',
  },
  since: '5.13',
  see: ['man 2 landlock_add_rule', '<linux/landlock.h>'],
});

export const landlock_restrict_self = call({
  does: 'enforces a set of rules on the calling thread, for good',
  arguments: [
    ruleset,
    flags('flags', '`LANDLOCK_RESTRICT_SELF_*` or 0', { family: 'LANDLOCK_', default: 0 }),
  ],
  result: zero,
  routes: direct('landlock_restrict_self', 'ruleset_fd', 'flags'),
  notes: [
    'It counts for the calling thread and for what it makes from then on: the threads of libuv’s pool, which do the work of `node:fs`, and other workers keep their rights. Restrict before they start, or restrict a worker and use calls of this package in it.',
    '`PR_SET_NO_NEW_PRIVS` comes first (`prctl`), unless the thread has CAP_SYS_ADMIN.',
    'What is open already stays usable. There is no way back, and at most 16 sets are enforced one on the other.',
  ],
  errors: {
    ...disabled,
    E2BIG: 'sixteen sets are enforced already',
    EBADF: '`ruleset_fd` is not open',
    EBADFD: '`ruleset_fd` is no set of rules',
    EPERM: 'neither `PR_SET_NO_NEW_PRIVS` nor CAP_SYS_ADMIN',
  },
  since: '5.13',
  of: 'thread',
  see: ['man 2 landlock_restrict_self', '<linux/landlock.h>'],
});

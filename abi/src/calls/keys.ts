import {
  type Argument,
  bytesIn,
  bytesOut,
  call,
  count,
  direct,
  flags,
  type Operation,
  op,
  operand,
  pointerIn,
  pointerOut,
  type Result,
  recordIn,
  recordOut,
  recordsIn,
  scalar,
  string,
} from '../language.ts';

// Keys and keyrings, in which the kernel keeps secrets and tokens for processes and for itself.

const zero: Result = { kind: 'zero', doc: '0' };
const serial: Result = { kind: 'id', doc: 'the serial number of the key' };
const length: Result = {
  kind: 'count',
  doc: 'how long all of it is, which may be more than was stored',
};
const keyErrors = {
  EACCES: 'the key doesn’t permit it',
  EKEYEXPIRED: 'the key has expired',
  EKEYREVOKED: 'the key was revoked',
  ENOKEY: 'there is no such key',
};
const unsupported = { ENOSYS: 'this kernel, or the sandbox around, has no keys' };

export const add_key = call({
  does: 'makes a key, or gives an existing one a new payload, and links it to a keyring',
  arguments: [
    string('type', 'what it is: `user`, `logon`, `keyring`, `big_key` …'),
    string('description', 'its name; `null` where the type makes one up', { nullable: true }),
    bytesIn('payload', 'what it holds; `null` for a keyring', { count: 'plen' }),
    count('plen', 'the length of `payload`, at most 1 MiB − 1', { of: 'payload', type: 'size_t' }),
    scalar('ringid', 'the keyring, or a sentinel `KEY_SPEC_*`', { type: 'key_serial_t' }),
  ],
  result: serial,
  routes: direct('add_key', 'type', 'description', 'payload', 'plen', 'ringid'),
  notes: [
    '`KEY_SPEC_THREAD_KEYRING` is the calling thread’s own; `KEY_SPEC_PROCESS_KEYRING` and `KEY_SPEC_SESSION_KEYRING` belong to credentials, which each thread has too.',
  ],
  errors: {
    ...unsupported,
    ...keyErrors,
    EDQUOT: 'the user has as many keys, or as many bytes in them, as allowed',
    EINVAL: 'a payload that the type refuses, or a description it does not take',
    ENODEV: 'no such type',
  },
  since: '2.6.10',
  of: 'thread',
  see: ['man 2 add_key', '<linux/keyctl.h>'],
});

export const request_key = call({
  does: 'finds a key, or has a program make it',
  arguments: [
    string('type', 'what it is'),
    string('description', 'its name'),
    string('callout_info', 'what the program is told; `null` not to run one', { nullable: true }),
    scalar('destringid', 'the keyring to link it to; 0 for none', {
      type: 'key_serial_t',
      default: 0,
    }),
  ],
  result: serial,
  routes: direct('request_key', 'type', 'description', 'callout_info', 'destringid'),
  notes: [
    'With `callout_info` it waits until the program has made the key: the thread that makes it runs no event loop meanwhile.',
  ],
  errors: {
    ...unsupported,
    ...keyErrors,
    EKEYREJECTED: 'somebody refused to make it',
    EINTR: 'a signal came while a program made it',
  },
  since: '2.6.10',
  waits: true,
  of: 'thread',
  see: ['man 2 request_key', '<linux/keyctl.h>'],
});

const key = (doc = 'the key'): Argument => scalar('arg2', doc, { type: 'key_serial_t' });
const ring = (name: 'arg2' | 'arg3' | 'arg4' | 'arg5', doc = 'the keyring'): Argument =>
  scalar(name, doc, { type: 'key_serial_t' });
/** An operation that returns 0. */
const plain = (
  does: string,
  operands: readonly Argument[],
  more: Partial<Operation> = {},
): Operation => op(does, operands, { result: zero, errors: keyErrors, ...more });
/** An operation that stores as much as fits, and returns how much there is. */
const telling = (does: string, doc: string, more: Partial<Operation> = {}): Operation =>
  op(
    does,
    [
      key(),
      bytesOut('arg3', `${doc}; \`null\` only to learn the length`, {
        count: 'arg4',
        optional: true,
      }),
      count('arg4', 'the length of the buffer', { of: 'arg3', type: 'size_t' }),
    ],
    { result: length, errors: keyErrors, ...more },
  );
const lengthsInside =
  'The lengths of the buffers stand in the record, and are not checked: the kernel reads `in_len` bytes and writes up to `out_len`.';
const asymmetric = (does: string, last: Argument, result: Result): Operation =>
  op(
    does,
    [
      recordIn('arg2', 'the key, and the lengths of both buffers', {
        record: 'keyctl_pkey_params',
      }),
      string('arg3', 'the scheme: `enc=pkcs1 hash=sha256`, for instance'),
      pointerIn('arg4', 'what goes in', { unknown: 'its length is in the record' }),
      last,
    ],
    { result, notes: [lengthsInside], errors: keyErrors, since: '4.20' },
  );
const output = pointerOut('arg5', 'receives what comes out', {
  unknown: 'its length is in the record',
});
const outputLength: Result = { kind: 'count', doc: 'how many bytes came out' };
const instantiated =
  'Only the program that `request_key` ran may, with the authority it was given.';

export const keyctl = call({
  does: 'does something with a key or a keyring',
  arguments: [
    flags('option', 'the operation', { family: 'KEYCTL_' }),
    operand('arg2', 'what the operation takes first'),
    operand('arg3', 'second'),
    operand('arg4', 'third'),
    operand('arg5', 'and last'),
  ],
  result: { kind: 'int', doc: 'what the operation returns' },
  routes: direct('keyctl', 'option', 'arg2', 'arg3', 'arg4', 'arg5'),
  operations: {
    by: 'option',
    unknown: 'which arguments are memory depends on it',
    known: {
      KEYCTL_GET_KEYRING_ID: op(
        'tells the serial number that a sentinel stands for',
        [
          key('the sentinel `KEY_SPEC_*`, or a key'),
          scalar('arg3', '1 makes the keyring if there is none', { type: 'int', default: 0 }),
        ],
        { result: serial, errors: keyErrors },
      ),
      KEYCTL_JOIN_SESSION_KEYRING: op(
        'gives the thread another session keyring',
        [string('arg2', 'its name; `null` makes one without', { nullable: true })],
        {
          result: serial,
          notes: ['It counts for the calling thread, not for others of the process.'],
          errors: keyErrors,
        },
      ),
      KEYCTL_UPDATE: plain('gives a key another payload', [
        key(),
        bytesIn('arg3', 'what it holds then', { count: 'arg4' }),
        count('arg4', 'the length of it', { of: 'arg3', type: 'size_t' }),
      ]),
      KEYCTL_REVOKE: plain('makes a key unusable', [key()]),
      KEYCTL_CHOWN: plain('gives a key to another user or group', [
        key(),
        scalar('arg3', 'the user; −1 leaves it', { type: 'uid_t' }),
        scalar('arg4', 'the group; −1 leaves it', { type: 'gid_t' }),
      ]),
      KEYCTL_SETPERM: plain('changes who may do what with a key', [
        key(),
        scalar('arg3', 'a byte each for possessor, user, group and others', { type: 'u32' }),
      ]),
      KEYCTL_DESCRIBE: telling(
        'tells type, owner, permissions and name of a key',
        'receives `type;uid;gid;perm;description`, with a NUL at its end',
      ),
      KEYCTL_CLEAR: plain('empties a keyring', [ring('arg2')]),
      KEYCTL_LINK: plain('links a key to a keyring', [key(), ring('arg3')], {
        errors: {
          ...keyErrors,
          EDEADLK: 'a keyring would hold itself',
          ENFILE: 'the keyring is full',
        },
      }),
      KEYCTL_UNLINK: plain('takes a key out of a keyring', [key(), ring('arg3')], {
        errors: { ...keyErrors, ENOENT: 'the keyring doesn’t hold it' },
      }),
      KEYCTL_SEARCH: op(
        'finds a key in a keyring and those in it',
        [
          ring('arg2', 'where to start'),
          string('arg3', 'the type'),
          string('arg4', 'the description'),
          scalar('arg5', 'a keyring to link it to; 0 for none', {
            type: 'key_serial_t',
            default: 0,
          }),
        ],
        { result: serial, errors: keyErrors },
      ),
      KEYCTL_READ: telling(
        'reads what a key holds, or the serial numbers in a keyring',
        'receives it',
        { errors: { ...keyErrors, EOPNOTSUPP: 'the type can’t be read' } },
      ),
      KEYCTL_INSTANTIATE: plain(
        'gives a key that was requested its payload',
        [
          key(),
          bytesIn('arg3', 'what it holds', { count: 'arg4' }),
          count('arg4', 'the length of it', { of: 'arg3', type: 'size_t' }),
          ring('arg5', 'a keyring to link it to; 0 for none'),
        ],
        { notes: [instantiated] },
      ),
      KEYCTL_NEGATE: plain(
        'lets the search for a key that was requested fail for a while',
        [
          key(),
          scalar('arg3', 'for how many seconds', { type: 'uint' }),
          ring('arg4', 'a keyring to link it to; 0 for none'),
        ],
        { notes: [instantiated] },
      ),
      KEYCTL_SET_REQKEY_KEYRING: op(
        'tells where keys go that are requested',
        [flags('arg2', '`KEY_REQKEY_DEFL_*`', { family: 'KEY_' })],
        { result: { kind: 'int', doc: 'what it was before' } },
      ),
      KEYCTL_SET_TIMEOUT: plain('lets a key expire', [
        key(),
        scalar('arg3', 'in how many seconds; 0 is never', { type: 'uint' }),
      ]),
      KEYCTL_ASSUME_AUTHORITY: op(
        'takes the authority to make a key that was requested',
        [key('the key; 0 gives the authority back')],
        { result: serial, errors: keyErrors },
      ),
      KEYCTL_GET_SECURITY: telling(
        'tells the label that a security module gave a key',
        'receives it, with a NUL at its end',
        { since: '2.6.26' },
      ),
      KEYCTL_SESSION_TO_PARENT: plain('gives the parent process this session keyring', [], {
        since: '2.6.32',
      }),
      KEYCTL_REJECT: plain(
        'lets the search for a key that was requested fail with an error of choice',
        [
          key(),
          scalar('arg3', 'for how many seconds', { type: 'uint' }),
          scalar('arg4', 'the errno', { type: 'int' }),
          ring('arg5', 'a keyring to link it to; 0 for none'),
        ],
        { notes: [instantiated], since: '2.6.39' },
      ),
      KEYCTL_INSTANTIATE_IOV: plain(
        'gives a key that was requested a payload of several pieces',
        [
          key(),
          recordsIn('arg3', 'addresses and lengths of the pieces', {
            record: 'iovec',
            count: 'arg4',
          }),
          count('arg4', 'how many of them', { of: 'arg3', type: 'uint' }),
          ring('arg5', 'a keyring to link it to; 0 for none'),
        ],
        {
          notes: [
            instantiated,
            'The lengths inside the records are not checked: the kernel reads `iov_len` bytes wherever `iov_base` points.',
          ],
          since: '2.6.39',
        },
      ),
      KEYCTL_INVALIDATE: plain('makes a key unusable and has it swept away', [key()], {
        since: '3.5',
      }),
      KEYCTL_GET_PERSISTENT: op(
        'finds the keyring that outlives a user’s sessions, and links it',
        [scalar('arg2', 'the user; −1 is this one', { type: 'uid_t' }), ring('arg3')],
        { result: serial, errors: keyErrors, since: '3.13' },
      ),
      KEYCTL_DH_COMPUTE: op(
        'computes a Diffie-Hellman secret, or a key derived from it',
        [
          recordIn('arg2', 'the keys that hold private, prime and base', {
            record: 'keyctl_dh_params',
          }),
          bytesOut('arg3', 'receives it; `null` only to learn the length', {
            count: 'arg4',
            optional: true,
          }),
          count('arg4', 'the length of the buffer', { of: 'arg3', type: 'size_t' }),
          recordIn('arg5', 'how to derive; `null` not to', {
            record: 'keyctl_kdf_params',
            optional: true,
          }),
        ],
        {
          result: length,
          notes: ['What `hashname` and `otherinfo` point at is not checked.'],
          errors: keyErrors,
          since: '4.7',
        },
      ),
      KEYCTL_PKEY_QUERY: plain(
        'tells what an asymmetric key can do',
        [
          key(),
          scalar('arg3', '0', { type: 'ulong', default: 0 }),
          string('arg4', 'the scheme: `enc=pkcs1 hash=sha256`, for instance'),
          recordOut('arg5', 'receives it', { record: 'keyctl_pkey_query' }),
        ],
        { since: '4.20' },
      ),
      KEYCTL_PKEY_ENCRYPT: asymmetric('encrypts with an asymmetric key', output, outputLength),
      KEYCTL_PKEY_DECRYPT: asymmetric('decrypts with an asymmetric key', output, outputLength),
      KEYCTL_PKEY_SIGN: asymmetric('signs with an asymmetric key', output, outputLength),
      KEYCTL_PKEY_VERIFY: asymmetric(
        'looks whether a signature was made by an asymmetric key',
        pointerIn('arg5', 'the signature, `in2_len` bytes', {
          unknown: 'its length is in the record',
        }),
        zero,
      ),
      KEYCTL_RESTRICT_KEYRING: plain(
        'lets a keyring take certain keys only, for good',
        [
          ring('arg2'),
          string('arg3', 'the type whose rules apply; `null` takes no more keys', {
            nullable: true,
          }),
          string('arg4', 'the rule of that type; `null` for none', { nullable: true }),
        ],
        { since: '4.12' },
      ),
      KEYCTL_MOVE: plain(
        'moves a key from one keyring to another',
        [
          key(),
          ring('arg3', 'where it is'),
          ring('arg4', 'where it goes'),
          flags('arg5', '`KEYCTL_MOVE_EXCL` spares one of that name there; or 0', {
            family: 'KEYCTL_',
            default: 0,
          }),
        ],
        { since: '5.3' },
      ),
      KEYCTL_CAPABILITIES: op(
        'tells what this kernel can do with keys',
        [
          bytesOut('arg2', 'receives bytes of `KEYCTL_CAPS*`', { count: 'arg3' }),
          count('arg3', 'the length of the buffer; what is beyond is zeroed', {
            of: 'arg2',
            type: 'size_t',
          }),
        ],
        { result: length, since: '5.3' },
      ),
      KEYCTL_WATCH_KEY: plain(
        'sends notices of changes to a key into a pipe of notices',
        [
          key(),
          scalar('arg3', 'the pipe, made with `O_NOTIFICATION_PIPE`', { type: 'fd' }),
          scalar('arg4', 'a number from 0 to 255 that comes with them; −1 ends it', {
            type: 'int',
          }),
        ],
        { since: '5.8' },
      ),
    },
  },
  errors: {
    ...unsupported,
    EOPNOTSUPP: 'this kernel doesn’t know the operation',
  },
  since: '2.6.10',
  waits: true,
  of: 'thread',
  see: ['man 2 keyctl', '<linux/keyctl.h>'],
});

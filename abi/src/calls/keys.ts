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

// Keys and keyrings: secrets and tokens that the kernel keeps for processes and itself.

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
    bytesIn('payload', 'plen', 'what it holds; `null` for a keyring'),
    count('plen', 'payload', 'size_t', 'the length of `payload`, at most 1 MiB − 1'),
    scalar('ringid', 'key_serial_t', 'the keyring, or a sentinel `KEY_SPEC_*`'),
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
  see: ['man 2 add_key', '<linux/keyctl.h>'],
});

export const request_key = call({
  does: 'finds a key, or has a program make it',
  arguments: [
    string('type', 'what it is'),
    string('description', 'its name'),
    string('callout_info', 'what the program is told; `null` not to run one', { nullable: true }),
    scalar('destringid', 'key_serial_t', 'the keyring to link it to; 0 for none', { default: 0 }),
  ],
  result: serial,
  routes: direct('request_key', 'type', 'description', 'callout_info', 'destringid'),
  notes: [
    'With `callout_info` it waits until the program has made the key, and this thread with it.',
  ],
  errors: {
    ...unsupported,
    ...keyErrors,
    EKEYREJECTED: 'somebody refused to make it',
    EINTR: 'a signal came while a program made it',
  },
  since: '2.6.10',
  see: ['man 2 request_key', '<linux/keyctl.h>'],
});

const key = (doc = 'the key'): Argument => scalar('arg2', 'key_serial_t', doc);
const ring = (name: 'arg2' | 'arg3' | 'arg4' | 'arg5', doc = 'the keyring'): Argument =>
  scalar(name, 'key_serial_t', doc);
/** An operation that returns 0. */
const plain = (
  does: string,
  operands: readonly Argument[],
  more: Partial<Operation> = {},
): Operation => op(does, operands, { result: zero, errors: keyErrors, ...more });
/** An operation that stores as much as fits, and tells how much there is. */
const telling = (does: string, doc: string, more: Partial<Operation> = {}): Operation =>
  op(
    does,
    [
      key(),
      bytesOut('arg3', 'arg4', `${doc}; \`null\` only to learn the length`, { optional: true }),
      count('arg4', 'arg3', 'size_t', 'the length of the buffer'),
    ],
    { result: length, errors: keyErrors, ...more },
  );
const lengthsInside =
  'The lengths of the buffers stand in the record, and are the caller’s word: the kernel reads `in_len` bytes and writes up to `out_len`.';
const asymmetric = (does: string, last: Argument, result: Result): Operation =>
  op(
    does,
    [
      recordIn('arg2', 'keyctl_pkey_params', 'the key, and the lengths of both buffers'),
      string('arg3', 'the scheme: `enc=pkcs1 hash=sha256`, for instance'),
      pointerIn('arg4', 'its length is in the record', 'what goes in'),
      last,
    ],
    { result, notes: [lengthsInside], errors: keyErrors, since: '4.20' },
  );
const output = pointerOut('arg5', 'its length is in the record', 'receives what comes out');
const outputLength: Result = { kind: 'count', doc: 'how many bytes came out' };
const instantiated =
  'Only the program that `request_key` ran may, with the authority it was given.';

export const keyctl = call({
  does: 'does something with a key or a keyring',
  arguments: [
    flags('option', 'KEYCTL_', 'the operation'),
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
          scalar('arg3', 'int', '1 makes the keyring if there is none', { default: 0 }),
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
        bytesIn('arg3', 'arg4', 'what it holds then'),
        count('arg4', 'arg3', 'size_t', 'the length of it'),
      ]),
      KEYCTL_REVOKE: plain('makes a key unusable', [key()]),
      KEYCTL_CHOWN: plain('gives a key to another user or group', [
        key(),
        scalar('arg3', 'uid_t', 'the user; −1 leaves it'),
        scalar('arg4', 'gid_t', 'the group; −1 leaves it'),
      ]),
      KEYCTL_SETPERM: plain('changes who may do what with a key', [
        key(),
        scalar('arg3', 'u32', 'a byte each for possessor, user, group and others'),
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
          scalar('arg5', 'key_serial_t', 'a keyring to link it to; 0 for none', { default: 0 }),
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
          bytesIn('arg3', 'arg4', 'what it holds'),
          count('arg4', 'arg3', 'size_t', 'the length of it'),
          ring('arg5', 'a keyring to link it to; 0 for none'),
        ],
        { notes: [instantiated] },
      ),
      KEYCTL_NEGATE: plain(
        'lets the search for a key that was requested fail for a while',
        [
          key(),
          scalar('arg3', 'uint', 'for how many seconds'),
          ring('arg4', 'a keyring to link it to; 0 for none'),
        ],
        { notes: [instantiated] },
      ),
      KEYCTL_SET_REQKEY_KEYRING: op(
        'tells where keys go that are requested',
        [flags('arg2', 'KEY_', '`KEY_REQKEY_DEFL_*`')],
        { result: { kind: 'int', doc: 'what it was before' } },
      ),
      KEYCTL_SET_TIMEOUT: plain('lets a key expire', [
        key(),
        scalar('arg3', 'uint', 'in how many seconds; 0 is never'),
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
          scalar('arg3', 'uint', 'for how many seconds'),
          scalar('arg4', 'int', 'the errno'),
          ring('arg5', 'a keyring to link it to; 0 for none'),
        ],
        { notes: [instantiated], since: '2.6.39' },
      ),
      KEYCTL_INSTANTIATE_IOV: plain(
        'gives a key that was requested a payload of several pieces',
        [
          key(),
          recordsIn('arg3', 'iovec', 'arg4', 'addresses and lengths of the pieces'),
          count('arg4', 'arg3', 'uint', 'how many of them'),
          ring('arg5', 'a keyring to link it to; 0 for none'),
        ],
        {
          notes: [
            instantiated,
            'The lengths inside the records are the caller’s word: the kernel reads `iov_len` bytes wherever `iov_base` points.',
          ],
          since: '2.6.39',
        },
      ),
      KEYCTL_INVALIDATE: plain('makes a key unusable and has it swept away', [key()], {
        since: '3.5',
      }),
      KEYCTL_GET_PERSISTENT: op(
        'finds the keyring that outlives a user’s sessions, and links it',
        [scalar('arg2', 'uid_t', 'the user; −1 is this one'), ring('arg3')],
        { result: serial, errors: keyErrors, since: '3.13' },
      ),
      KEYCTL_DH_COMPUTE: op(
        'computes a Diffie-Hellman secret, or a key derived from it',
        [
          recordIn('arg2', 'keyctl_dh_params', 'the keys that hold private, prime and base'),
          bytesOut('arg3', 'arg4', 'receives it; `null` only to learn the length', {
            optional: true,
          }),
          count('arg4', 'arg3', 'size_t', 'the length of the buffer'),
          recordIn('arg5', 'keyctl_kdf_params', 'how to derive; `null` not to', { optional: true }),
        ],
        {
          result: length,
          notes: ['What `hashname` and `otherinfo` point at is the caller’s word.'],
          errors: keyErrors,
          since: '4.7',
        },
      ),
      KEYCTL_PKEY_QUERY: plain(
        'tells what an asymmetric key can do',
        [
          key(),
          scalar('arg3', 'ulong', '0', { default: 0 }),
          string('arg4', 'the scheme: `enc=pkcs1 hash=sha256`, for instance'),
          recordOut('arg5', 'keyctl_pkey_query', 'receives it'),
        ],
        { since: '4.20' },
      ),
      KEYCTL_PKEY_ENCRYPT: asymmetric('encrypts with an asymmetric key', output, outputLength),
      KEYCTL_PKEY_DECRYPT: asymmetric('decrypts with an asymmetric key', output, outputLength),
      KEYCTL_PKEY_SIGN: asymmetric('signs with an asymmetric key', output, outputLength),
      KEYCTL_PKEY_VERIFY: asymmetric(
        'looks whether a signature was made by an asymmetric key',
        pointerIn('arg5', 'its length is in the record', 'the signature, `in2_len` bytes'),
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
          flags('arg5', 'KEYCTL_', '`KEYCTL_MOVE_EXCL` spares one of that name there; or 0', {
            default: 0,
          }),
        ],
        { since: '5.3' },
      ),
      KEYCTL_CAPABILITIES: op(
        'tells what this kernel can do with keys',
        [
          bytesOut('arg2', 'arg3', 'receives bytes of `KEYCTL_CAPS*`'),
          count('arg3', 'arg2', 'size_t', 'the length of the buffer; what is beyond is zeroed'),
        ],
        { result: length, since: '5.3' },
      ),
      KEYCTL_WATCH_KEY: plain(
        'sends notices of changes to a key into a pipe of notices',
        [
          key(),
          scalar('arg3', 'fd', 'the pipe, made with `O_NOTIFICATION_PIPE`'),
          scalar('arg4', 'int', 'a number from 0 to 255 that comes with them; −1 ends it'),
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
  see: ['man 2 keyctl', '<linux/keyctl.h>'],
});

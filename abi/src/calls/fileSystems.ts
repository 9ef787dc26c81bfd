import {
  call,
  either,
  fd,
  path,
  pointerIn,
  pointerOut,
  recordOut,
  scalar,
  sizeOf,
  wherePresent,
} from '../language.ts';

// Information about file systems.

const zero = { kind: 'zero', doc: '0' } as const;
const buf = recordOut('buf', 'receives type, sizes in blocks, free blocks and inodes', {
  record: 'statfs',
});
const narrow =
  'x86 and arm have a call with counts of 32 bits beside the one that is used, whose record has 84 bytes.';

export const statfs = call({
  does: 'tells what is known of the file system that a file is on',
  arguments: [path('path', 'any file of it'), buf],
  result: zero,
  routes: either(['statfs64', 'path', sizeOf('statfs64'), 'buf'], ['statfs', 'path', 'buf']),
  aliases: ['statfs64'],
  notes: [narrow],
  errors: {
    ENOENT: 'the file does not exist',
    ENOSYS: 'the file system can’t tell',
  },
  see: ['man 2 statfs', '<asm/statfs.h>'],
});

export const fstatfs = call({
  does: 'tells what is known of the file system that an open file is on',
  arguments: [fd('fd', 'any file of it'), buf],
  result: zero,
  routes: either(['fstatfs64', 'fd', sizeOf('statfs64'), 'buf'], ['fstatfs', 'fd', 'buf']),
  aliases: ['fstatfs64'],
  notes: [narrow],
  errors: { EBADF: '`fd` is not open', ENOSYS: 'the file system can’t tell' },
  see: ['man 2 statfs', '<asm/statfs.h>'],
});

export const ustat = call({
  does: 'tells how much room a mounted file system has',
  arguments: [
    scalar('dev', 'its device number, as the kernel encodes it (`new_encode_dev`)', {
      type: 'uint',
    }),
    recordOut('ubuf', 'receives free blocks and inodes', { record: 'ustat' }),
  ],
  result: zero,
  routes: wherePresent('ustat', 'dev', 'ubuf'),
  notes: ['Kept for old programs; `statfs` tells more, everywhere.'],
  errors: { EINVAL: 'no mounted file system has this device' },
  see: ['man 2 ustat'],
});

export const sysfs = call({
  does: 'tells of the kinds of file systems that the kernel knows; /proc/filesystems tells more',
  arguments: [
    scalar('option', '1 finds a kind by name, 2 its name by index, 3 tells how many there are', {
      type: 'int',
    }),
    pointerIn('arg1', 'a C string, or an index', {
      unknown: 'it is a name or an index, as `option` says',
      optional: true,
    }),
    pointerOut('arg2', 'receives a C string', {
      unknown: 'the kernel writes the name, of whatever length',
      optional: true,
    }),
  ],
  result: { kind: 'int', doc: 'an index, 0, or how many' },
  routes: wherePresent('sysfs', 'option', 'arg1', 'arg2'),
  errors: {
    EINVAL: 'no such kind, or no such `option`',
    ENOSYS: 'the kernel was built without it, as most are',
  },
  see: ['man 2 sysfs'],
});

import { byWord, type Call, call, direct } from '../language.ts';

export const getpid: Call = call({
  does: 'tells this process’s id',
  arguments: [],
  result: { kind: 'id', doc: 'the id in this pid namespace, the same in all threads' },
  routes: direct('getpid'),
  notes: ['Never fails.'],
  see: ['man 2 getpid'],
});

export const gettid: Call = call({
  does: 'tells this thread’s id',
  arguments: [],
  result: { kind: 'id', doc: 'the id; in Node’s main thread it equals `getpid()`' },
  routes: direct('gettid'),
  notes: ['Never fails. Worker threads each have their own.'],
  see: ['man 2 gettid'],
});

export const getuid: Call = call({
  does: 'tells the real user id',
  arguments: [],
  result: { kind: 'unsigned32', doc: 'the id, of 32 bits on every architecture' },
  routes: byWord(['getuid'], ['getuid32']),
  notes: [
    'Never fails: 4294967294 is an id, though the register then reads like an error on x86 and arm.',
  ],
  see: ['man 2 getuid'],
});

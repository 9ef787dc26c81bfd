import { type Call, call, direct } from '../language.ts';

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

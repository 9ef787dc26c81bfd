import type { Sources } from './Writer.ts';

const syscalls = [0, 1, 2, 3, 4, 5, 6].map((count) => `syscall${count}`);

/** The module of each adapter, by subject. */
const adapterModules: Readonly<Record<string, string>> = {
  alarmThroughSetitimer: 'timers',
  clone3WithCopy: 'processes',
  createWithSize: 'descriptors',
  dup2ThroughDup3: 'descriptors',
  fstatThroughStatx: 'status',
  getitimerWithLongs: 'timers',
  gettimeofdayThroughClock: 'clocks',
  mmapThroughMemory: 'memory',
  niceThroughPriority: 'processes',
  onMainThread: 'processes',
  pollThroughPpoll: 'polling',
  selectThroughPselect6: 'polling',
  semctlWithUpperValue: 'semaphores',
  setitimerWithLongs: 'timers',
  settimeofdayThroughClock: 'clocks',
  sigactionWithRestorer: 'signals',
  statThroughStatx: 'status',
  stimeThroughClock: 'clocks',
  timeThroughClock: 'clocks',
  utimeThroughUtimensat: 'fileTimes',
  utimesThroughUtimensat: 'fileTimes',
  withMaskPair: 'polling',
  withSignedResult: 'results',
  withoutErrors: 'results',
};

/** The modules of wrappers that make their calls. */
export const calling: Sources = {
  checks: '../../arguments/index.ts',
  operands: '../signatures/operands.ts',
  word: 'Pointer',
  values: {
    '../../adapters/perform.ts': ['perform'],
    '../../arguments/storedResult.ts': ['storedBigint', 'storedNumber', 'storedResultAddress'],
    '../../arguments/words.ts': ['hi', 'inUnits', 'lo'],
    '../../errors/unwrap.ts': ['unwrap', 'unwrapBigint'],
    '../../trap.ts': ['syscall', ...syscalls],
  },
  adapter: (name) => [`../../adapters/${adapterModules[name]}.ts`, name],
};

/** The modules of wrappers that record: results of earlier calls may be arguments. */
export const recording: Sources = {
  checks: '../../recording/arguments.ts',
  operands: '../signatures/recordedOperands.ts',
  word: 'RecordedWord',
  values: {
    '../../recording/perform.ts': ['perform'],
    '../../recording/storedResult.ts': ['storedNumber', 'storedResultAddress'],
    '../../recording/trap.ts': syscalls,
    '../../recording/words.ts': ['hi', 'inUnits', 'lo'],
  },
  adapter: (name) => ['../../recording/adapters.ts', name],
};

/** The modules of operations of io_uring, which fill requests in. */
export const ring: Sources = {
  checks: '../../ring/arguments.ts',
  operands: '../signatures/operands.ts',
  word: 'Pointer',
  values: { '../../ring/filling.ts': ['addressLength', 'fill'] },
  adapter: (name) => {
    throw new Error(`an operation of io_uring has no adapter ${name}`);
  },
};

/** The modules of wrappers that return promises: they hand what they are given on. */
export const promising: Sources = {
  checks: '../../recording/arguments.ts',
  operands: '../signatures/operands.ts',
  word: 'RecordedWord',
  values: {
    '../../async/submit.ts': ['refuse', 'submit', 'submitBigint'],
  },
  adapter: (name) => ['../../recording/adapters.ts', name],
};

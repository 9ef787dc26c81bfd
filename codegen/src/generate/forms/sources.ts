import type { Sources } from './Writer.ts';

const syscalls = [0, 1, 2, 3, 4, 5, 6].map((count) => `syscall${count}`);

/** What runs in wrappers that make their calls. */
export const calling: Sources = {
  checks: '../../arguments/index.ts',
  operands: '../signatures/operands.ts',
  word: 'Pointer',
  values: {
    '../../arguments/halves.ts': ['hi', 'lo'],
    '../../arguments/storedResult.ts': ['storedBigint', 'storedNumber', 'storedResultAddress'],
    '../../arguments/units.ts': ['inUnits'],
    '../../errors/unwrap.ts': ['unwrap', 'unwrapBigint'],
    '../../trap.ts': ['syscall', ...syscalls],
  },
  adapter: (name) => [`../../adapters/${name}.ts`, name],
};

/** The adapters that make one call, and check or read what others would not: a batch can hold them. */
const recordedAdapters = ['onMainThread', 'sigactionWithRestorer', 'withoutErrors'];

/** What runs in wrappers that record: results of earlier calls may be arguments. */
export const recording: Sources = {
  checks: '../../batch/recorded/arguments.ts',
  operands: '../signatures/recordedOperands.ts',
  word: 'RecordedWord',
  values: {
    '../../batch/recorded/halves.ts': ['hi', 'lo'],
    '../../batch/recorded/storedResult.ts': ['storedNumber', 'storedResultAddress'],
    '../../batch/recorded/trap.ts': syscalls,
    '../../batch/recorded/units.ts': ['inUnits'],
  },
  adapter: (name) =>
    recordedAdapters.includes(name)
      ? [`../../batch/recorded/${name}.ts`, name]
      : ['../../batch/recorded/refuseAdapter.ts', 'refuseAdapter'],
};

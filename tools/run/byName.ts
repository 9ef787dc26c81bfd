import type { Target } from '@linux-syscalls/targets';
import type { RunRow } from '../report/conclude.ts';
import { all, host } from './architectures.ts';

/**
 * Whether a run tests an architecture. A plain run tests those whose programs this machine's kernel runs. Each emulated
 * architecture adds about two minutes on two cores, and a newcomer's run must stay below ten.
 *
 * @param names of those asked for; none for a plain run.
 * @param requireAll whether a run without names takes the emulated ones too.
 */
export function isWanted(target: Target, names: readonly string[], requireAll: boolean): boolean {
  if (names.length > 0) return names.includes(target.name);
  return requireAll || target.kernelArch === host.kernelArch;
}

/**
 * The rows of architectures that run by name alone: each says which command runs it.
 *
 * @param wanted what runs without a name.
 * @param filters of test files that the run was given.
 */
export function rowsByName(wanted: readonly Target[], filters: readonly string[]): RunRow[] {
  const left = all.filter((it) => !wanted.includes(it));
  return left.map(({ name }) => {
    const command = ['npm', 'test', '--', '--arch', name, ...filters].join(' ');
    return { name, where: `left out: ${command} runs it`, totals: undefined, output: '' };
  });
}

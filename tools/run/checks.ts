import { root } from '../bootstrap/repository.mjs';
import type { TestRecord } from '../report/reporter.ts';
import { type Outcome, totalsOf } from '../report/totals.ts';
import { capture } from '../setup/command.ts';

/** What is true of the sources whatever machine they run on. */
const checks = [
  ['pnpm', 'run', 'lint'],
  ['pnpm', 'run', 'typecheck'],
  ['pnpm', 'run', 'unused'],
  ['pnpm', 'run', 'generate', '--check'],
];

/** Runs the checks one after another, each counted as a test. */
export async function runChecks(): Promise<Outcome> {
  const records: TestRecord[] = [];
  let shown = '';
  for (const command of checks) {
    const { status, output } = await capture(command, { cwd: root });
    records.push({ name: command.join(' '), state: status === 0 ? 'passed' : 'failed' });
    if (status !== 0) shown += `$ ${command.join(' ')}\n${output}\n`;
  }
  return { totals: totalsOf(records), records, output: shown };
}

import { totalsOf } from '../report/totals.mjs';
import { capture } from '../setup/command.mjs';
import { root } from '../setup/repository.mjs';

/** What is true of the sources whatever machine they run on. */
const checks = [
  ['pnpm', 'run', 'lint'],
  ['pnpm', 'run', 'typecheck'],
  ['pnpm', 'run', 'unused'],
  ['pnpm', 'run', 'generate', '--check'],
];

/**
 * Runs the checks one after another, each counted as a test.
 *
 * @param {NodeJS.ProcessEnv} env with pnpm on PATH.
 * @returns {Promise<import('./vitest.mjs').Outcome>}
 */
export async function runChecks(env) {
  /** @type {import('../report/reporter.mjs').TestRecord[]} */
  const records = [];
  let shown = '';
  for (const command of checks) {
    const { status, output } = await capture(command, { cwd: root, env });
    records.push({ name: command.join(' '), state: status === 0 ? 'passed' : 'failed' });
    if (status !== 0) shown += `$ ${command.join(' ')}\n${output}\n`;
  }
  return { totals: totalsOf(records), records, output: shown };
}

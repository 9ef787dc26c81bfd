import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestModule, TestResult } from 'vitest/node';

export interface TestRecord {
  /** Its file, its groups, its title. */
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped, or the first line of the error that it failed with. */
  readonly reason?: string;
}

/**
 * Writes what became of each test, with the reasons of skips, which vitest's JSON leaves out, to
 * the file that LINUX_SYSCALLS_REPORT names.
 */
export default class FileReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const path = process.env.LINUX_SYSCALLS_REPORT;
    if (path === undefined) return;
    const records: TestRecord[] = [];
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        records.push(recordOf(`${module.relativeModuleId}: ${test.fullName}`, test.result()));
      }
      for (const error of module.errors()) {
        records.push(failed(`${module.relativeModuleId}: does not load`, error));
      }
    }
    for (const error of unhandledErrors) {
      records.push(failed('an error outside of every test', error));
    }
    writeFileSync(path, JSON.stringify(records));
  }
}

function recordOf(name: string, result: TestResult): TestRecord {
  if (result.state === 'passed') return { name, state: 'passed' };
  if (result.state === 'failed') return failed(name, result.errors[0]);
  // A test that never came to run is no pass: an interrupted run says so.
  if (result.state === 'pending') return { name: `${name} (never ran)`, state: 'failed' };
  return { name, state: 'skipped', reason: result.note ?? `no reason given by ${name}` };
}

const mostCharacters = 300;

/** A failure, with as much of its error as tells a reader of a long log where to look. */
function failed(name: string, error: unknown): TestRecord {
  const { message } = (error ?? {}) as { readonly message?: unknown };
  const [line = ''] = stripVTControlCharacters(String(message ?? error)).split('\n');
  return { name, state: 'failed', reason: line.slice(0, mostCharacters) };
}

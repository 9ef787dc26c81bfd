import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule, TestResult } from 'vitest/node';

export interface TestRecord {
  /** Its file, its groups, its title. */
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped. */
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
      for (const _ of module.errors()) {
        records.push({ name: `${module.relativeModuleId}: does not load`, state: 'failed' });
      }
    }
    for (const _ of unhandledErrors) {
      records.push({ name: 'an error outside of every test', state: 'failed' });
    }
    writeFileSync(path, JSON.stringify(records));
  }
}

function recordOf(name: string, result: TestResult): TestRecord {
  if (result.state === 'passed' || result.state === 'failed') return { name, state: result.state };
  // A test that never came to run is no pass: an interrupted run says so.
  if (result.state === 'pending') return { name: `${name} (never ran)`, state: 'failed' };
  return { name, state: 'skipped', reason: result.note ?? `no reason given by ${name}` };
}

import { writeFileSync } from 'node:fs';

/** @import { Reporter, TestModule, TestResult } from 'vitest/node' */

/**
 * @typedef {object} TestRecord
 * @property {string} name its file, its groups, its title.
 * @property {'passed' | 'failed' | 'skipped'} state
 * @property {string} [reason] why it was skipped.
 */

/**
 * Writes what became of each test, with the reasons of skips, which vitest's JSON leaves out, to
 * the file that LINUX_SYSCALLS_REPORT names.
 *
 * @implements {Reporter}
 */
export default class FileReporter {
  /**
   * @param {readonly TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const path = process.env.LINUX_SYSCALLS_REPORT;
    if (path === undefined) return;
    /** @type {TestRecord[]} */
    const records = [];
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

/**
 * @param {string} name
 * @param {TestResult} result
 * @returns {TestRecord}
 */
function recordOf(name, result) {
  if (result.state === 'passed' || result.state === 'failed') return { name, state: result.state };
  // A test that never came to run is no pass: an interrupted run says so.
  if (result.state === 'pending') return { name: `${name} (never ran)`, state: 'failed' };
  return { name, state: 'skipped', reason: result.note ?? `no reason given by ${name}` };
}

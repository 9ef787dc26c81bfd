import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { archOfNode } from './abi/src/arch/index.ts';

const recordingStub = fileURLToPath(
  new URL(`native/build/recording/${archOfNode(process.arch)}.node`, import.meta.url),
);

const recording = ['**/*.recording.test.ts'];
const hostFolders = ['{abi,building,codegen,tools,docs,examples}/**/*.test.ts'];
const host = ['**/*.host.test.ts', ...hostFolders];
const packed = ['tools/test/packed/*.test.ts'];
const install = ['tools/test/install/*.test.ts'];

/**
 * Files share a worker and its modules: each would load them anew otherwise, which takes a third of
 * the time here, and two thirds under an emulator. Tests that need a thread of their own start one.
 */
const isolate = false;

/** What ends a test that hangs. No test is about its time: the default of 5 s fails some on a busy machine. */
const testTimeout = 60_000;

/**
 * One file at a time, however many processors there are: workers are threads, and tests of calls look at what their
 * process has, as descriptors, threads and memory. Installers share a registry and their caches.
 */
const alone = { maxWorkers: 1, sequence: { groupOrder: 0 } };

/**
 * Tests that start processes of their own, and mostly wait for them. Many of these files read all facts into memory of
 * their worker, half a gigabyte.
 */
const together = { maxWorkers: Math.min(availableParallelism(), 4), sequence: { groupOrder: 1 } };

/** A stub left over from node-gyp must not win over the prebuilt one. */
const env = { PREBUILDS_ONLY: '1' };

// Against this kernel; against a stub that writes down what it is asked; what needs this machine's
// compilers and tools and so runs on the host alone; tarballs; tarballs, installed from a registry.
export default defineConfig({
  test: {
    pool: 'threads',
    testTimeout,
    hookTimeout: testTimeout,
    reporters: ['default', './tools/report/reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'kernel',
          ...alone,
          isolate,
          env,
          include: ['{native,packages/*}/test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...recording, ...host],
        },
      },
      {
        extends: true,
        test: {
          name: 'recording',
          ...alone,
          isolate,
          env: { ...env, LINUX_SYSCALLS_NATIVE: recordingStub },
          include: recording,
        },
      },
      {
        extends: true,
        test: {
          name: 'host',
          ...together,
          isolate,
          env,
          include: host,
          exclude: [...configDefaults.exclude, ...packed, ...install],
        },
      },
      { extends: true, test: { name: 'packed', ...alone, include: packed } },
      {
        extends: true,
        test: {
          name: 'install',
          ...alone,
          include: install,
          globalSetup: './tools/test/install/setup.ts',
          testTimeout: 120_000,
        },
      },
    ],
  },
});

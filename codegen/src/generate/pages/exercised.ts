import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('../../../../packages/linux-syscalls/test', import.meta.url));

/** A test of behaviour: a real kernel answers it. */
export interface BehaviourTest {
  /** Its file, from the folder of the umbrella's tests. */
  readonly file: string;
  /** The wrappers that it calls. */
  readonly calls: ReadonlySet<string>;
  /** Whether it runs on this machine's architecture alone. */
  readonly hostOnly: boolean;
}

/** Finds which wrappers the tests of behaviour call. */
export function behaviourTests(names: readonly string[]): readonly BehaviourTest[] {
  return readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !/\.recording\.|^witness|^strace/.test(file))
    .sort()
    .map((file) => {
      const called = new Set(readFileSync(join(tests, file), 'utf8').match(/\b\w+(?=\()/g));
      const calls = new Set(names.filter((name) => called.has(name)));
      return { file, calls, hostOnly: file.includes('.host.') };
    });
}

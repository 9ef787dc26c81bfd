import { randomUUID } from 'node:crypto';
import { temporaryDirectory } from 'tempy';
import { afterEach, expect, type TestContext, test, vi } from 'vitest';
import { inputsOf, passedIsEnough, skipIfUnchanged } from '../run/unchanged.ts';

const folder = temporaryDirectory();

afterEach(() => vi.unstubAllEnvs());

/** Runs a long test to its end. @returns whether it was skipped. */
function isSkipped(inputs: string, state: 'pass' | 'fail' = 'pass'): boolean {
  let skipped = false;
  let finish = () => {};
  const context = {
    task: { file: { name: 'long.test.ts' }, name: 'takes long', result: { state } },
    skip: (condition: boolean) => {
      skipped = condition;
    },
    onTestFinished: (callback: () => void) => {
      finish = callback;
    },
  } as unknown as TestContext;
  skipIfUnchanged(context, inputs, folder);
  if (!skipped) finish();
  return skipped;
}

test('a long test that passed is skipped while its inputs are the same, and only if that is asked for', () => {
  vi.stubEnv(passedIsEnough, '1');
  const inputs = randomUUID();
  expect(isSkipped(inputs)).toBe(false);
  expect(isSkipped(inputs)).toBe(true);
  expect(isSkipped(randomUUID())).toBe(false);
  vi.stubEnv(passedIsEnough, '0');
  expect(isSkipped(inputs)).toBe(false);
});

test('a long test that failed runs again', () => {
  vi.stubEnv(passedIsEnough, '1');
  const inputs = randomUUID();
  expect(isSkipped(inputs, 'fail')).toBe(false);
  expect(isSkipped(inputs)).toBe(false);
});

test('inputs are the content of files, their names, and what else is told', () => {
  const inputs = inputsOf(['tools/run/*.ts'], ['gcc 12']);
  expect(inputsOf(['tools/run/*.ts'], ['gcc 12'])).toBe(inputs);
  expect(inputsOf(['tools/run/*.ts'], ['gcc 13'])).not.toBe(inputs);
  expect(inputsOf(['tools/run/un*.ts'], ['gcc 12'])).not.toBe(inputs);
});

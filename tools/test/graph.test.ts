import { expect, onTestFinished, test, vi } from 'vitest';
import { Failure } from '../bootstrap/failure.mjs';
import { failed, Graph, resultOf, step } from '../progress/graph.ts';

/** What is shown where there is no terminal, without times. */
function shownLines(): string[] {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => {
    lines.push(String(line).replace(/ \d+\.\d s$/, ''));
  });
  onTestFinished(() => log.mockRestore());
  return lines;
}

test('a task gets the values of what it needs, once these are done', async () => {
  const lines = shownLines();
  const graph = new Graph();
  const slow = graph.task('slow', [], () => new Promise<number>((done) => setImmediate(done, 1)));
  const sum = graph.task('sum', [slow, slow], async (a, b) => a + b, {
    describe: (value) => `: ${value}`,
  });
  await graph.run();
  expect(await sum.outcome).toEqual({ value: 2 });
  expect(lines).toEqual(['✓ slow', '✓ sum: 2']);
});

test('a failure is the outcome of whatever needs the task, and others go on', async () => {
  const lines = shownLines();
  const graph = new Graph();
  const failure = new Failure('no compiler');
  const stub = graph.task('stub', [], () => Promise.reject(failure));
  const guest = graph.task('guest', [stub], async () => 'never');
  const host = graph.task('host', [], async () => 'ran', { after: [stub, guest] });
  await graph.run();
  expect(await guest.outcome).toEqual({ failure });
  expect(await host.outcome).toEqual({ value: 'ran' });
  await expect(resultOf(guest)).rejects.toBe(failure);
  expect(lines).toEqual(['✗ stub', '✓ host']);
});

test('what can’t be done here fails what needs it', async () => {
  const graph = new Graph();
  const guest = graph.task('guest', [failed('needs root')], async () => 'never');
  shownLines();
  await graph.run();
  expect(await guest.outcome).toEqual({ failure: new Failure('needs root') });
});

test('a task that did not do what it should is shown as failed, and has its value', async () => {
  const lines = shownLines();
  const tests = () => Promise.resolve({ failed: 3 });
  expect(await step('tests', tests, { isGood: (it) => it.failed === 0 })).toEqual({ failed: 3 });
  expect(lines).toEqual(['✗ tests']);
});

test('an error that is no Failure is a mistake of ours, and ends the run', async () => {
  shownLines();
  const mistake = new TypeError('undefined is not a function');
  await expect(step('broken', () => Promise.reject(mistake))).rejects.toBe(mistake);
});

import { expect, test } from 'vitest';
import { Failure } from '../bootstrap/failure.mjs';
import { capture, run } from '../setup/command.ts';

test('run throws a Failure that carries what the program printed', async () => {
  const failing = run([process.execPath, '-e', 'console.log("why"); process.exit(3)']);
  await expect(failing).rejects.toThrow(Failure);
  await expect(failing).rejects.toMatchObject({ output: 'why\n' });
  await expect(failing).rejects.toThrow('exit code 3');
});

test('capture counts a death by a signal as a failure, and names the signal', async () => {
  const { status, output } = await capture([process.execPath, '-e', 'process.abort()']);
  expect(status).not.toBe(0);
  expect(output).toContain('SIGABRT');
});

test('a program that is not there is a Failure by its name', async () => {
  await expect(capture(['/nonexistent/program'])).rejects.toThrow(Failure);
  await expect(capture(['/nonexistent/program'])).rejects.toThrow('/nonexistent/program');
});

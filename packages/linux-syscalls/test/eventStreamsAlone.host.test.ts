import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// What happens to a whole process that waits for events: each test has a Node of its own.

const cwd = fileURLToPath(new URL('../', import.meta.url));

function printed(script: string): string {
  const imports = `
    import { write, POLLIN } from 'linux-syscalls';
    import { ready, records } from 'linux-syscalls/events';
    import { pipe2 } from 'linux-syscalls/values';
    const [from, to] = pipe2(0);
    const letters = (bytes) => [...Buffer.from(bytes).toString()];
  `;
  const command = ['--input-type=module', '--eval', imports + script];
  return execFileSync(process.execPath, command, { cwd, encoding: 'utf8', timeout: 60_000 });
}

test('what libc interrupts in each thread, as for setuid, is waited for again', () => {
  const output = printed(`
    const pending = ready(from, POLLIN);
    const turns = 20;
    for (let i = 0; i < turns; i += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      process.setuid(process.getuid());
    }
    write(to, Buffer.from('x'));
    console.log(await pending === POLLIN);
  `);
  expect(output).toBe('true\n');
});

test('a loop that was left lets the process end, and one that waits keeps it', () => {
  const output = printed(`
    setImmediate(() => write(to, Buffer.from('ab')));
    for await (const letter of records(from, letters)) {
      console.log(letter);
      if (letter === 'b') break;
    }
    const loop = records(from, letters).iterate();
    const pending = loop.next();
    await loop.return();
    console.log((await pending).done);
  `);
  expect(output).toBe('a\nb\ntrue\n');
});

test('a process ends while something is waited for', () => {
  const output = printed(`
    records(from, letters).iterate().next();
    ready(from, POLLIN);
    process.on('exit', () => console.log('ends'));
    setImmediate(() => process.exit());
  `);
  expect(output).toBe('ends\n');
});

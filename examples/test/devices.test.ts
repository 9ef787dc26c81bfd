import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { example, run } from './run.ts';

test('serial sets a speed without a name, and gets its answer', (context) => {
  const { status, stdout } = run(context, 'serial', ['250000']);
  expect(status).toBe(0);
  expect(stdout).toBe('250000 bits per second\nheard "AT\\r\\n"\n');
});

test('kvm runs a guest that says hello', (context) => {
  const { status, stdout } = run(context, 'kvm');
  expect(status).toBe(0);
  expect(stdout).toBe('hello from a guest\nhalted\n');
});

test('uring-echo sends back all that two connections send at once', async (context) => {
  if (run(context, 'uring-echo', ['0']).status !== 0) throw new Error('no ring could be made');
  const server = spawn(process.execPath, [example('uring-echo'), '2']);
  const ended = once(server, 'exit');
  const [line] = await once(createInterface(server.stdout), 'line');
  const port = Number(line.replace('port ', ''));

  const texts = ['first '.repeat(50_000), 'second '.repeat(50_000)];
  const sockets = texts.map(() => connect({ port, host: '127.0.0.1' }));
  const answers = sockets.map(async (socket, i) => {
    socket.setEncoding('latin1').write(texts[i]!);
    let text = '';
    for await (const part of socket) {
      text += part;
      if (text.length === texts[i]!.length) socket.end();
    }
    return text;
  });
  expect(await Promise.all(answers)).toEqual(texts);
  expect(await ended).toEqual([0, null]);
});

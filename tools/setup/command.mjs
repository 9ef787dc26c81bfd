import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from '../console/failure.mjs';

/**
 * @typedef {object} Result
 * @property {number} status exit code; 128 and more for a signal, as a shell counts.
 * @property {string} output both streams, as they came.
 */

/**
 * Runs a program to its end and keeps what it prints.
 *
 * @param {readonly string[]} command the program and its arguments.
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<Result>}
 */
export function capture(command, options = {}) {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => reject(new Failure(`${program}: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (signal) output += `\n${program} was killed by ${signal}\n`;
      resolve({ status: code ?? 128, output });
    });
  });
}

/**
 * Runs a program that must succeed; what it printed is shown only when it fails.
 *
 * @param {readonly string[]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what it printed.
 */
export async function run(command, options = {}) {
  const { status, output } = await capture(command, options);
  if (status !== 0) throw new Failure(`exit code ${status} from: ${command.join(' ')}`, output);
  return output;
}

/**
 * Runs a program on this terminal.
 *
 * @param {readonly string[]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit code; 128 when a signal ended it.
 */
export function attach(command, options = {}) {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: 'inherit' });
    child.on('error', (error) => reject(new Failure(`${program}: ${error.message}`)));
    child.on('close', (code) => resolve(code ?? 128));
  });
}

/**
 * Finds a program as a shell would.
 *
 * @param {string} program a name or a path.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} its path, undefined if there is none.
 */
export function findProgram(program, env = process.env) {
  const folders = program.includes('/') ? [''] : (env.PATH ?? '').split(delimiter);
  return folders
    .map((folder) => join(folder, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

import { execa } from 'execa';
import { Failure } from '../bootstrap/failure.mjs';

export interface Result {
  /** The exit code; 128 if a signal ended it. */
  readonly status: number;
  /** Both streams, as they came. */
  readonly output: string;
}

interface Options {
  readonly cwd?: string;
  /** All that the program finds in its environment; this process's without it. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end and keeps what it prints. */
export function capture(command: readonly string[], options: Options = {}): Promise<Result> {
  return execute(command, options, ['ignore', 'pipe', 'pipe']);
}

/**
 * Runs a program that must succeed; what it printed is shown only when it fails.
 *
 * @returns what it printed.
 */
export async function run(command: readonly string[], options: Options = {}): Promise<string> {
  const { status, output } = await capture(command, options);
  if (status !== 0) throw new Failure(`exit code ${status} from: ${command.join(' ')}`, output);
  return output;
}

/**
 * Runs a program on this terminal.
 *
 * @returns its exit code.
 */
export async function attach(command: readonly string[], options: Options = {}): Promise<number> {
  return (await execute(command, options, 'inherit')).status;
}

async function execute(
  [program = '', ...args]: readonly string[],
  options: Options,
  stdio: 'inherit' | readonly ['ignore', 'pipe', 'pipe'],
): Promise<Result> {
  const { exitCode, signal, all, originalMessage } = await execa(program, args, {
    ...options,
    extendEnv: options.env === undefined,
    stdio,
    all: true,
    reject: false,
    stripFinalNewline: false,
  });
  if (signal) return { status: 128, output: `${all}\n${program} was killed by ${signal}\n` };
  if (exitCode === undefined) throw new Failure(`${program}: ${originalMessage}`);
  return { status: exitCode, output: all ?? '' };
}
